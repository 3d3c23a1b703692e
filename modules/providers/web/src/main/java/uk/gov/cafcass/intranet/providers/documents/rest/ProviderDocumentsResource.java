package uk.gov.cafcass.intranet.providers.documents.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import uk.gov.cafcass.intranet.kernel.web.files.Download;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.documents.DocumentReading;
import uk.gov.cafcass.intranet.providers.documents.DocumentRegister;
import uk.gov.cafcass.intranet.providers.web.CommissionersWrite;

/** One document of the register: its bytes, and its withdrawal. */
@Path("/providers/documents")
@CommissionersWrite
@ApplicationScoped
public class ProviderDocumentsResource {

    private final DocumentReading reading;
    private final DocumentRegister register;

    @Inject
    public ProviderDocumentsResource(DocumentReading reading, DocumentRegister register) {
        this.reading = reading;
        this.register = register;
    }

    /** Always to save, never to be opened as a part of our site. */
    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response open(@PathParam("id") long id) {
        return Download.of(reading.open(id));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public DocumentJson withdraw(@PathParam("id") long id, InputStream body) {
        register.withdraw(id, JsonReader.read(body, WithdrawalInput.class).reason());
        return DocumentJson.of(reading.document(id));
    }
}
