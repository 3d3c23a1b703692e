package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.cafcass.intranet.correspondence.requests.application.Cursor;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.lists.RequestColumn;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
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

    /** By one column, so that pages can follow each other. */
    record Sort(Sorting<RequestColumn> order) {

        static final Sort USUAL = new Sort(Sorting.by(RequestColumn.DUE));

        static Sort parse(String word) {
            boolean descending = word.startsWith("-");
            return EnumLabels.read(RequestColumn.class, descending ? word.substring(1) : word)
                    .filter(RequestColumn::isFollowed)
                    .map(by -> new Sort(descending ? Sorting.downwards(by) : Sorting.by(by)))
                    .orElseThrow(() -> QueryParameters.wrong(
                            "sort",
                            "Sort by due, received or reference; with a - before it, from the last to the first."));
        }
    }

    RequestFilter filter(Accounts accounts) {
        return new RequestFilter(
                view.orElse(View.ALL),
                kind,
                state,
                owner(accounts),
                dueBefore,
                q.orElse(""),
                sort.orElse(Sort.USUAL).order());
    }

    private OptionalLong owner(Accounts accounts) {
        return owner.stream()
                .map(username -> accounts.called(username)
                        .orElseThrow(() -> QueryParameters.wrong("owner", "There is no account with this username.")))
                .mapToLong(StaffMember::id)
                .findFirst();
    }
}
