package uk.gov.cafcass.intranet.providers.documents.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.documents.ContentRules;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.DocumentRegister;
import uk.gov.cafcass.intranet.providers.documents.DocumentRegister.SentFile;
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
        String name = sent.fileName(headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION));
        return added(holder, sent, name, body, uri);
    }

    /** From a form with one file. */
    public Response fromForm(Holder holder, List<EntityPart> parts, UriInfo uri) {
        DocumentInput sent = QueryParameters.read(uri.getQueryParameters(), DocumentInput.class);
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.invalid("document.missing", "file", "Send a file"));
        String name = sent.name().orElse(file.getFileName().orElse(""));
        return added(holder, sent, name, file.getContent(), uri);
    }

    private Response added(Holder holder, DocumentInput sent, String name, InputStream body, UriInfo uri) {
        byte[] bytes = BodyReader.atMost(Math.toIntExact(rules.limit() + 1), body);
        request.sent(name, Fingerprint.sha256(bytes));
        long id = request.once(() -> register.add(holder, sent.details(), new SentFile(name, bytes)));
        return Response.created(uri.getBaseUriBuilder()
                        .path("providers/documents")
                        .path(Long.toString(id))
                        .build())
                .entity(DocumentJson.of(reading.document(id)))
                .build();
    }
}
