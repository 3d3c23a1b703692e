package uk.gov.cafcass.intranet.providers.directory.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.OptionalInt;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** Which gaps were asked for: of this service, within so many miles, with so short a wait if that matters. */
record SentGaps(ServiceKind service, int miles, OptionalInt weeks) {

    private static final int USUAL = 20;
    private static final int FARTHEST = 200;
    private static final int LONGEST = 104;
    private static final Set<String> KNOWN = Set.of("service", "miles", "weeks");

    static SentGaps read(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, KNOWN);
        return new SentGaps(
                sent.needed("service", sent.choice("service", ServiceKind.class)),
                sent.number("miles", 1, FARTHEST, USUAL),
                sent.text("weeks").isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(sent.number("weeks", 0, LONGEST, 0)));
    }
}
