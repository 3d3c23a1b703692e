package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;

/** The title of a problem document: the same words for the same status, whatever the case. */
final class Titles {

    /** Statuses that JAX-RS has no name for. */
    private static final Map<Integer, String> MORE = Map.of(422, "Unprocessable Content");

    private Titles() {}

    static String of(int status) {
        return Optional.ofNullable(Status.fromStatusCode(status))
                .map(Status::getReasonPhrase)
                .orElseGet(() -> MORE.getOrDefault(status, "Error"));
    }
}
