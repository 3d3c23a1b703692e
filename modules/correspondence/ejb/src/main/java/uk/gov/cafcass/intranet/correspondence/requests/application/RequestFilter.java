package uk.gov.cafcass.intranet.correspondence.requests.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.lists.RequestColumn;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;

/**
 * Which requests a list is to show, and in which order.
 *
 * @param view the standing choice
 * @param kind only this kind
 * @param state only this state
 * @param owner only those of this account
 * @param dueBefore only those due before this day
 * @param words only those with these words, or with this reference in any of its forms; may be empty
 * @param order by what it is sorted
 */
public record RequestFilter(
        View view,
        Optional<RequestKind> kind,
        Optional<RequestState> state,
        OptionalLong owner,
        Optional<LocalDate> dueBefore,
        String words,
        Sorting<RequestColumn> order) {

    /** The same requests in another order. */
    public RequestFilter sorted(Sorting<RequestColumn> by) {
        return new RequestFilter(view, kind, state, owner, dueBefore, words, by);
    }

    /** The standing choices of a list. */
    public enum View {
        OPEN("Open"),
        MINE("Mine"),
        OVERDUE("Overdue"),
        CLOSED("Closed"),
        ALL("All");

        private final String label;

        View(String label) {
            this.label = label;
        }

        /** How people call it. */
        public String label() {
            return label;
        }
    }

    /** How a view is sorted when nobody says: the most urgent first, of the closed ones the latest. */
    public static Sorting<RequestColumn> usual(View view) {
        return view == View.CLOSED ? Sorting.downwards(RequestColumn.RECEIVED) : Sorting.by(RequestColumn.DUE);
    }

    /** Everything in a view, the most urgent first. */
    public static RequestFilter of(View view) {
        return new RequestFilter(
                view, Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty(), "", usual(view));
    }
}
