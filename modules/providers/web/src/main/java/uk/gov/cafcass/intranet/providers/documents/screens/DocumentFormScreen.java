package uk.gov.cafcass.intranet.providers.documents.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.documents.ContentRules;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.look.forms.CheckedForm;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.forms.UploadedPart;
import uk.gov.cafcass.intranet.providers.documents.DocumentDetails;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;
import uk.gov.cafcass.intranet.providers.documents.DocumentRegister;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Adding a document to an organisation or to one of its centres. Which one stands in the address, of the form too. */
@Named
@RequestScoped
public class DocumentFormScreen implements CheckedForm {

    private final DocumentRegister register;
    private final RegisterToEdit toEdit;
    private final ContentRules rules;
    private final Clock clock;
    private final @Nullable String organisation;
    private final @Nullable String centre;
    private @Nullable Whose whose;
    private String kind = "";
    private String title = "";
    private @Nullable LocalDate datedOn;
    private @Nullable Part file;

    @Inject
    DocumentFormScreen(
            DocumentRegister register,
            RegisterToEdit toEdit,
            ContentRules rules,
            Clock clock,
            HttpServletRequest request) {
        this.register = register;
        this.toEdit = toEdit;
        this.rules = rules;
        this.clock = clock;
        this.organisation = request.getParameter("organisation");
        this.centre = request.getParameter("centre");
    }

    /** Finds whose it will be before anything is written. */
    public void load() {
        holder();
    }

    private Holder holder() {
        return whose().holder();
    }

    private Whose whose() {
        Whose found = whose;
        if (found == null) {
            found = RegisterPages.whose(
                    toEdit, Objects.requireNonNullElse(organisation, ""), Objects.requireNonNullElse(centre, ""));
            whose = found;
        }
        return found;
    }

    /** Adds it and shows it among the others. */
    public void save() throws IOException {
        try {
            register.add(holder(), text(), UploadedPart.read(Objects.requireNonNull(file), rules.limit()));
        } catch (Problem problem) {
            throw problem.relocated(field -> field.equals("name") ? "file" : field);
        }
        DocumentsSection.show(holder(), "document-added");
    }

    @Override
    public List<Fault> wrong() {
        return kind.isEmpty() ? List.of() : Constraints.faults(text(), LocalDate.now(clock));
    }

    private DocumentDetails text() {
        return new DocumentDetails(DocumentKind.valueOf(kind), title, Optional.ofNullable(datedOn));
    }

    /** The centre or the organisation, by name. */
    public String getName() {
        return whose().name();
    }

    /** The page that it will stand on. */
    public String getBack() {
        return RegisterPages.link(holder());
    }

    /** How many bytes a file may have. */
    public long getLargest() {
        return rules.limit();
    }

    /** {@code 25 MB}. */
    public String getLimit() {
        return rules.limit() / (1024 * 1024) + " MB";
    }

    public List<Option> getKinds() {
        return Option.each(DocumentKind.values(), DocumentKind::name, DocumentKind::label);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(@Nullable LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
