package uk.gov.cafcass.intranet.providers.concerns.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;

/**
 * Which concerns were asked for.
 *
 * @param limit how many at most
 */
record SentConcernListing(Which state, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> KNOWN = Set.of("state", "limit");

    /** Those that wait, the oldest first, or those that are done with, the latest first. */
    enum Which {
        OPEN,
        CLOSED
    }

    static SentConcernListing read(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, KNOWN);
        return new SentConcernListing(
                sent.choice("state", Which.class).orElse(Which.OPEN), sent.number("limit", 1, MOST, USUAL));
    }
}
