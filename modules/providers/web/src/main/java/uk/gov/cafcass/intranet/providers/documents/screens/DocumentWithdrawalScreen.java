package uk.gov.cafcass.intranet.providers.documents.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.providers.documents.Document;
import uk.gov.cafcass.intranet.providers.documents.DocumentRegister;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Withdrawing a document that should not be in the register. Which one stands in the address, of the form too. */
@Named
@RequestScoped
public class DocumentWithdrawalScreen {

    private final DocumentRegister register;
    private final String id;
    private String reason = "";
    private @Nullable Document document;

    @Inject
    DocumentWithdrawalScreen(DocumentRegister register, HttpServletRequest request) {
        this.register = register;
        this.id = Optional.ofNullable(request.getParameter("id")).orElse("");
    }

    /** Finds the document before anything is written. */
    public void load() {
        getDocument();
    }

    public Document getDocument() {
        Document known = document;
        if (known == null) {
            known = register.document(RegisterPages.number(id, "document"));
            document = known;
        }
        return known;
    }

    /** Withdraws it and shows what is left. */
    public void withdraw() throws IOException {
        register.withdraw(getDocument().id(), reason);
        DocumentsSection.show(getDocument().holder(), "document-withdrawn");
    }

    /** The centre or the organisation, by name. */
    public String getName() {
        return register.name(getDocument().holder());
    }

    /** The page that it stands on. */
    public String getBack() {
        return RegisterPages.link(getDocument().holder());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
