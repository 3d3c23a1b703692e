package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters.Form;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters.LetterFile;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.kernel.web.files.Download;

/** One request, and its letter: as it was sent, or before that as it would be today (G-11). */
@Path(References.PATH)
@ApplicationScoped
public class RequestResource {

    private final RequestReading reading;
    private final RequestLetters letters;

    @Inject
    public RequestResource(RequestReading reading, RequestLetters letters) {
        this.reading = reading;
        this.letters = letters;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response request(@PathParam("reference") String reference, @Context Request condition) {
        return RequestJson.answer(reading.request(References.read(reference))).unlessSeen(condition);
    }

    @GET
    @Path("/letter.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    public Response pdf(@PathParam("reference") String reference) {
        return letter(reference, Form.PDF);
    }

    @GET
    @Path("/letter.docx")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/problem+json"})
    public Response docx(@PathParam("reference") String reference) {
        return letter(reference, Form.DOCX);
    }

    private Response letter(String reference, Form form) {
        LetterFile file = letters.file(References.read(reference), form);
        return Download.of(file.fileName(), file.mediaType(), file.bytes());
    }
}
