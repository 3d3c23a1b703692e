package uk.gov.cafcass.intranet.providers.documents.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.documents.ContentRules;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.web.files.UploadReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.DocumentRegister;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Adds a document that was sent, as its bytes or in a form, and says where it is. */
@ApplicationScoped
public class AddedDocument {

    private final DocumentRegister register;
    private final DocumentReading reading;
    private final ContentRules rules;
    private final IdempotentRequest request;

    @Inject
    AddedDocument(DocumentRegister register, DocumentReading reading, ContentRules rules, IdempotentRequest request) {
        this.register = register;
        this.reading = reading;
        this.rules = rules;
        this.request = request;
    }

    /** From a body that is the file. */
    public Response fromBytes(Holder holder, InputStream body, HttpHeaders headers, UriInfo uri) {
        DocumentInput sent = QueryParameters.read(uri.getQueryParameters(), DocumentInput.class);
        String disposition = headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION);
        return added(holder, sent, UploadReader.fromBody(sent.name(), disposition, body, rules.limit()), uri);
    }

    /** From a form with one file. */
    public Response fromForm(Holder holder, List<EntityPart> parts, UriInfo uri) {
        DocumentInput sent = QueryParameters.read(uri.getQueryParameters(), DocumentInput.class);
        return added(holder, sent, UploadReader.fromForm(sent.name(), parts, rules.limit()), uri);
    }

    private Response added(Holder holder, DocumentInput sent, Upload file, UriInfo uri) {
        request.sent(file.name(), Fingerprint.sha256(file.bytes()));
        long id = request.once(() -> register.add(holder, sent.details(), file));
        return Response.created(uri.getBaseUriBuilder()
                        .path("providers/documents")
                        .path(Long.toString(id))
                        .build())
                .entity(DocumentJson.of(reading.document(id)))
                .build();
    }
}
