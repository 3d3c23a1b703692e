package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.cafcass.intranet.correspondence.requests.application.Cursor;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSort;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;

/**
 * Which list was asked for.
 *
 * @param owner by username
 * @param q words that are searched for
 * @param limit how many rows at most
 * @param after where the page before ended
 */
record RequestListInput(
        Optional<View> view,
        Optional<RequestState> state,
        Optional<RequestKind> kind,
        Optional<String> owner,
        @At("due-before") Optional<LocalDate> dueBefore,
        Optional<String> q,
        Optional<Sort> sort,
        @Between(from = 1, to = 200, otherwise = 50) int limit,
        Optional<Cursor> after) {

    /** By what, and whether from the last to the first. */
    record Sort(RequestSort by, boolean descending) {

        static final Sort USUAL = new Sort(RequestSort.DUE, false);

        static Sort parse(String word) {
            boolean descending = word.startsWith("-");
            return EnumLabels.read(RequestSort.class, descending ? word.substring(1) : word)
                    .map(by -> new Sort(by, descending))
                    .orElseThrow(() -> QueryParameters.wrong(
                            "sort",
                            "Sort by due, received or reference; with a - before it, from the last to the first."));
        }
    }

    RequestFilter filter(Accounts accounts) {
        Sort sorted = sort.orElse(Sort.USUAL);
        return new RequestFilter(
                view.orElse(View.ALL),
                kind,
                state,
                owner(accounts),
                dueBefore,
                q.orElse(""),
                sorted.by(),
                sorted.descending());
    }

    private OptionalLong owner(Accounts accounts) {
        return owner.stream()
                .map(username -> accounts.called(username)
                        .orElseThrow(() -> QueryParameters.wrong("owner", "There is no account with this username.")))
                .mapToLong(StaffMember::id)
                .findFirst();
    }
}
