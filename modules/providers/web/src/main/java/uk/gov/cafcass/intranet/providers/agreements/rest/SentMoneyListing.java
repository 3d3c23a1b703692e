package uk.gov.cafcass.intranet.providers.agreements.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.web.SentYear;

/** Which contracts, framework agreements or grants were asked for. */
final class SentMoneyListing {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private SentMoneyListing() {}

    /** Which, and how many at most. */
    record Asked<F>(F filter, int limit) {}

    static Asked<ContractFilter> contracts(MultivaluedMap<String, String> parameters) {
        QueryParameters sent =
                new QueryParameters(parameters, Set.of("year", "area", "service", "organisation", "limit"));
        return new Asked<>(
                new ContractFilter(
                        year(sent),
                        sent.choice("area", Area.class),
                        sent.choice("service", ServiceKind.class),
                        Optional.empty(),
                        sent.text("organisation").orElse(""),
                        Optional.empty()),
                limit(sent));
    }

    static Asked<ContractFilter> frameworks(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, Set.of("year", "organisation", "limit"));
        return new Asked<>(
                new ContractFilter(
                        year(sent),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        sent.text("organisation").orElse(""),
                        Optional.empty()),
                limit(sent));
    }

    static Asked<GrantFilter> grants(MultivaluedMap<String, String> parameters) {
        QueryParameters sent = new QueryParameters(parameters, Set.of("year", "kind", "area", "organisation", "limit"));
        return new Asked<>(
                new GrantFilter(
                        year(sent),
                        sent.choice("kind", GrantKind.class),
                        sent.choice("area", Area.class),
                        Optional.empty(),
                        sent.text("organisation").orElse("")),
                limit(sent));
    }

    private static Optional<FinancialYear> year(QueryParameters sent) {
        return sent.text("year").map(SentYear::read);
    }

    private static int limit(QueryParameters sent) {
        return sent.number("limit", 1, MOST, USUAL);
    }
}
