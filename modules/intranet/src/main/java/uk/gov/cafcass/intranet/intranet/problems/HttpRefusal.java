package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** What JAX-RS refuses before any of our code is reached: no such address, a method or a media type that it does not take. */
final class HttpRefusal {

    private HttpRefusal() {}

    /** The refusal in our words; its status stays what JAX-RS said. */
    static Problem of(WebApplicationException refusal) {
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        String code =
                "http." + status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(Kind.MALFORMED, code, sentence(status.getStatusCode()))
                .because(refusal);
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address. The addresses are listed in openapi.yaml.";
            case 405 -> "This address does not take this method. The header Allow says which it takes.";
            case 406 -> "This address has no answer in a media type that the header Accept allows.";
            case 415 ->
                "This address does not take this media type. Send application/json, unless openapi.yaml says otherwise.";
            default -> "The server could not make sense of this. Look at the address and the headers that were sent.";
        };
    }
}
