package uk.gov.cafcass.intranet.providers.documents.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.attachments.Withdrawal;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.files.FileKinds;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.records.DocumentLink;
import uk.gov.cafcass.intranet.providers.documents.DocumentDetails;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.DocumentView;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * The documents of an organisation or of one of its centres, for a section of its page. On the page of a centre stand those of the
 * organisation as a whole too, on that of an organisation those of its centres: each of these says whose it is.
 */
@Named
@RequestScoped
public class DocumentsSection {

    private static final String FILES = "/providers/files/documents/";

    private final DocumentReading reading;
    private final Access access;
    private final Map<Holder, List<DocumentView>> known = new HashMap<>();

    @Inject
    DocumentsSection(DocumentReading reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** One that was withdrawn. */
    public record WithdrawnLine(String title, String url, String kind, String by, OffsetDateTime at, String why) {}

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    /** Where a document is added. */
    public String form(long organisation, @Nullable Long centre) {
        return "/providers/documents/document-form?"
                + (centre == null ? "organisation=" + organisation : "centre=" + centre);
    }

    /** What stands there, the latest first. */
    public List<DocumentLink> links(long organisation, @Nullable Long centre) {
        Holder holder = holder(organisation, centre);
        return views(holder).stream()
                .filter(view -> view.document().withdrawn().isEmpty())
                .map(view -> link(view, holder))
                .toList();
    }

    private DocumentLink link(DocumentView view, Holder page) {
        long id = view.document().id();
        return new DocumentLink(
                view.document().text().title(),
                FILES + id,
                words(view, page),
                view.document().file().size(),
                view.document().added().at(),
                view.addedBy().name(),
                access.mayEdit() ? "/providers/documents/document-withdrawal?id=" + id : null);
    }

    /** {@code Certificate of 6 June 2015, Sample Trust, PDF}. */
    static String words(DocumentView view, Holder page) {
        DocumentDetails text = view.document().text();
        String day = text.datedOn().map(on -> " of " + DateFormats.format(on)).orElse("");
        String whose = view.document().holder().equals(page) ? "" : ", " + view.holder();
        return text.kind().label() + day + whose + ", "
                + FileKinds.of(view.document().file().mediaType());
    }

    /** What was withdrawn; for who keeps the register. */
    public List<WithdrawnLine> withdrawn(long organisation, @Nullable Long centre) {
        Holder holder = holder(organisation, centre);
        return views(holder).stream()
                .flatMap(view -> view.document().withdrawn().map(it -> line(view, it, holder)).stream())
                .toList();
    }

    private WithdrawnLine line(DocumentView view, Withdrawal withdrawal, Holder page) {
        return new WithdrawnLine(
                view.document().text().title(),
                FILES + view.document().id(),
                words(view, page),
                view.withdrawnBy().map(staff -> staff.name()).orElse(""),
                withdrawal.stamp().at(),
                withdrawal.why());
    }

    /** What was just done, as a sentence; empty when nothing was. */
    public String doneNow(@Nullable String done) {
        if ("document-added".equals(done)) {
            return "The document was added.";
        }
        return "document-withdrawn".equals(done) ? "The document was withdrawn." : "";
    }

    private static Holder holder(long organisation, @Nullable Long centre) {
        return new Holder(organisation, Optional.ofNullable(centre));
    }

    private List<DocumentView> views(Holder holder) {
        return known.computeIfAbsent(holder, of -> of.centreId()
                .map(reading::ofCentre)
                .orElseGet(() -> reading.ofOrganisation(of.organisationId())));
    }

    /** Goes to the section, which says what was done. */
    static void show(Holder holder, String done) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(Links.to(RegisterPages.link(holder) + "&done=" + done + "#documents"));
    }
}
