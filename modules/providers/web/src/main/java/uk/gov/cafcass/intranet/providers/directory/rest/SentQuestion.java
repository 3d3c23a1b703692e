package uk.gov.cafcass.intranet.providers.directory.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;

/** What was asked of a centre: may it be used for this service, in this way, on this day? Today, when no day is given. */
record SentQuestion(long centre, ServiceKind service, Use use, LocalDate on) {

    private static final Set<String> KNOWN = Set.of("centre", "service", "use", "on");

    static SentQuestion read(MultivaluedMap<String, String> parameters, LocalDate today) {
        QueryParameters sent = new QueryParameters(parameters, KNOWN);
        sent.needed("centre", sent.text("centre"));
        return new SentQuestion(
                sent.number("centre", 1, Integer.MAX_VALUE, 1),
                sent.needed("service", sent.choice("service", ServiceKind.class)),
                sent.needed("use", sent.choice("use", Use.class)),
                sent.day("on").orElse(today));
    }
}
