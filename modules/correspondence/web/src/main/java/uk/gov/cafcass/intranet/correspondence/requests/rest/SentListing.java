package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.gov.cafcass.intranet.correspondence.requests.application.Cursor;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSort;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;

/**
 * Which list was asked for.
 *
 * @param limit how many rows at most
 * @param after where the page before ended
 */
record SentListing(RequestFilter filter, int limit, Optional<Cursor> after) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> KNOWN =
            Set.of("view", "state", "kind", "owner", "due-before", "q", "sort", "limit", "after");

    static SentListing read(MultivaluedMap<String, String> parameters, Accounts accounts) {
        QueryParameters sent = new QueryParameters(parameters, KNOWN);
        String sort = sent.text("sort").orElse("due");
        boolean descending = sort.startsWith("-");
        RequestFilter filter = new RequestFilter(
                sent.choice("view", View.class).orElse(View.ALL),
                sent.choice("kind", RequestKind.class),
                sent.choice("state", RequestState.class),
                owner(sent, accounts),
                sent.day("due-before"),
                sent.text("q").orElse(""),
                sort(descending ? sort.substring(1) : sort),
                descending);
        return new SentListing(
                filter, sent.number("limit", 1, MOST, USUAL), sent.text("after").map(Cursor::parse));
    }

    private static RequestSort sort(String word) {
        return EnumLabels.read(RequestSort.class, word)
                .orElseThrow(() -> QueryParameters.wrong(
                        "sort", "Sort by due, received or reference; with a - before it, from the last to the first."));
    }

    private static OptionalLong owner(QueryParameters sent, Accounts accounts) {
        return sent.text("owner").stream()
                .map(username -> accounts.called(username)
                        .orElseThrow(() -> QueryParameters.wrong("owner", "There is no account with this username.")))
                .mapToLong(StaffMember::id)
                .findFirst();
    }
}
