package uk.gov.cafcass.intranet.providers.directory.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;

/**
 * Which centres were asked for.
 *
 * @param near a postcode, its district or a place
 * @param limit how many at most
 */
record SentSearch(String near, CentreFilter filter, int limit) {

    private static final int USUAL = 10;
    private static final int MOST = 200;
    private static final int FARTHEST = 500;
    private static final int LONGEST_WAIT = 260;
    private static final Set<String> KNOWN =
            Set.of("near", "service", "within", "language", "access", "max-wait", "limit");

    static SentSearch read(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, KNOWN);
        CentreFilter filter = new CentreFilter(
                sent.choice("service", ServiceKind.class),
                Optional.empty(),
                Optional.empty(),
                sent.text("language"),
                sent.text("access").map(SentSearch::features).orElse(Set.of()),
                number(sent, "max-wait", 0, LONGEST_WAIT),
                number(sent, "within", 1, FARTHEST));
        return new SentSearch(sent.needed("near", sent.text("near")), filter, sent.number("limit", 1, MOST, USUAL));
    }

    private static OptionalInt number(QueryParameters sent, String name, int from, int to) {
        return sent.text(name).isEmpty() ? OptionalInt.empty() : OptionalInt.of(sent.number(name, from, to, from));
    }

    private static Set<AccessFeature> features(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> EnumLabels.read(AccessFeature.class, word)
                        .orElseThrow(() -> QueryParameters.wrong(
                                "access",
                                "The parameter “access” has a wrong value. Use one or more of "
                                        + EnumLabels.names(AccessFeature.class) + ", with commas between them.")))
                .collect(Collectors.toSet());
    }
}
