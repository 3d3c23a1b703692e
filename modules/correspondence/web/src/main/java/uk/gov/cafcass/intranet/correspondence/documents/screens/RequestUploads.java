package uk.gov.cafcass.intranet.correspondence.documents.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.primefaces.event.FileUploadEvent;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.web.References;
import uk.gov.cafcass.intranet.kernel.documents.ContentRules;
import uk.gov.cafcass.intranet.look.forms.Uploads;

/** Adds documents to the request of the address, several at once; what came of each is told beside the field. */
@Named
@RequestScoped
public class RequestUploads {

    private final RequestDocuments documents;
    private final ContentRules rules;
    private final Uploads uploads;
    private final String reference;

    @Inject
    RequestUploads(RequestDocuments documents, ContentRules rules, Uploads uploads, HttpServletRequest request) {
        this.documents = documents;
        this.rules = rules;
        this.uploads = uploads;
        this.reference = Optional.ofNullable(request.getParameter("reference")).orElse("");
    }

    /** Adds one file. */
    public void take(FileUploadEvent event) throws IOException {
        uploads.take(event, rules.limit(), upload -> documents.add(References.read(reference), upload));
    }
}
