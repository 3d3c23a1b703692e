package uk.gov.cafcass.intranet.correspondence.requests.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.lists.RequestColumn;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** A question to the table of requests, put together condition by condition; every value is bound, none is written into it. */
public final class RequestQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private Optional<String> afterCondition = Optional.empty();
    private final List<Object> afterValues = new ArrayList<>();
    private Sorting<RequestColumn> order = Sorting.by(RequestColumn.DUE);
    private int limit = 50;
    private int offset;

    /** Only requests that are not closed or withdrawn; in the words of the index that serves this. */
    public RequestQuery open() {
        return and("r.state not in ('CLOSED', 'WITHDRAWN')");
    }

    /** Only requests in one of these states. */
    public RequestQuery in(Collection<RequestState> states) {
        return and(states.stream()
                .map(state -> "'" + state.name() + "'")
                .collect(Collectors.joining(", ", "r.state in (", ")")));
    }

    public RequestQuery kind(RequestKind kind) {
        return and("r.kind = ?", kind.name());
    }

    public RequestQuery owner(long accountId) {
        return and("r.owner_id = ?", accountId);
    }

    /** Only requests due before a day. */
    public RequestQuery dueBefore(LocalDate day) {
        return and("r.due_on < ?", day);
    }

    public RequestQuery reference(Reference reference) {
        return and("r.year = ? and r.number = ?", reference.year(), reference.number());
    }

    /** Only requests with these words, as full-text search understands them. */
    public RequestQuery words(String words) {
        return and(
                "r.id in (select s.request_id from correspondence.request_search s where s.search @@ websearch_to_tsquery('english', ?))",
                words);
    }

    public RequestQuery sort(Sorting<RequestColumn> by) {
        order = by;
        return this;
    }

    /** At most so many rows, after leaving out the first so many. */
    public RequestQuery page(int rows, int leaveOut) {
        limit = rows;
        offset = leaveOut;
        return this;
    }

    /** Only rows that follow this one in the order, which has one key. */
    public RequestQuery after(Object sortValue, long id) {
        afterCondition = Optional.of(
                "(" + column(order.first().by()) + ", r.id) " + (order.first().descending() ? "<" : ">") + " (?, ?)");
        afterValues.clear();
        afterValues.add(sortValue);
        afterValues.add(id);
        return this;
    }

    private RequestQuery and(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    String where() {
        List<String> all = new ArrayList<>(conditions);
        afterCondition.ifPresent(all::add);
        return joined(all);
    }

    /** Without regard to the page. */
    String whereAll() {
        return joined(conditions);
    }

    private static String joined(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** In the words of the index that serves the order. */
    private static String column(RequestColumn by) {
        return switch (by) {
            case DUE -> "r.due_on";
            case RECEIVED -> "r.received_on";
            case REFERENCE -> "r.year * 1000000 + r.number";
            case SUBJECT -> "left(lower(r.subject), 100)";
            case KIND -> "r.kind";
            case STATE -> "r.state";
        };
    }

    String order() {
        return order.orderBy(RequestQuery::column, "r.id");
    }

    List<Object> valuesWith(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(afterValues);
        all.addAll(List.of(more));
        return all;
    }

    List<Object> valuesAll(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all;
    }

    int limit() {
        return limit;
    }

    int offset() {
        return offset;
    }
}
