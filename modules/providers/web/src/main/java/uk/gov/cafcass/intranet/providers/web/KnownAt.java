package uk.gov.cafcass.intranet.providers.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;

/** The moment as of which a caller wants to know, in the parameter {@code known-at} (P-1). */
public final class KnownAt {

    private static final String NAME = "known-at";

    private KnownAt() {}

    /** The moment; empty for now. */
    public static Optional<OffsetDateTime> read(MultivaluedMap<String, String> parameters) {
        return QueryParameters.read(parameters, Asked.class).moment();
    }

    private record Asked(@At(NAME) Optional<OffsetDateTime> moment) {}

    /** What is answered; what is wrong with the moment is told at the name by which it was sent. */
    public static <T> T told(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Problem problem) {
            throw problem.relocated(field -> field.equals("asKnownAt") ? NAME : field);
        }
    }
}
