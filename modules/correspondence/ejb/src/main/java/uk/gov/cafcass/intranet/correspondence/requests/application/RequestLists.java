package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestQuery;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestRows;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;

/** Lists of requests, and full-text search over them. GOVERNANCE and APPROVER. */
@ApplicationScoped
@Transactional
public class RequestLists {

    /** How far rows are counted: nobody pages further, and a list says “more than”. */
    public static final int COUNTED = RequestRows.COUNTED;

    private static final Subject LIST = new Subject("requests", "list");

    private final RequestRows rows;
    private final WorkingCalendars calendars;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestLists(
            RequestRows rows,
            WorkingCalendars calendars,
            Accounts accounts,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.accounts = accounts;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A request in a list.
     *
     * @param owner who looks after it
     * @param daysLeft working days until it is due, negative when late; empty when the clock does not run
     */
    public record Listed(RequestSummary row, StaffMember owner, Optional<Integer> daysLeft) {}

    /**
     * A page of a list.
     *
     * @param found how many there are in all, up to {@link #COUNTED}; one more than that means more
     */
    public record Page(List<Listed> lines, int found) {}

    /**
     * A request found by its words.
     *
     * @param snippets pieces of its text, each hit between {@link RequestRows#HIT} and {@link RequestRows#END}
     */
    public record Found(Listed line, String snippets) {}

    /** A page of what was found. */
    public record FoundPage(List<Found> lines, int found) {}

    /** One page of a list: so many rows, leaving out the first so many. */
    public Page page(RequestFilter filter, int limit, int leaveOut) {
        access.reader();
        audit.looked(LIST);
        List<RequestSummary> found = rows.find(query(filter).page(limit, leaveOut));
        return new Page(lines(found), rows.count(query(filter)));
    }

    /** The rows that follow a given one in the order of the filter; without one, the first. */
    public List<Listed> following(RequestFilter filter, int limit, Optional<Cursor> after) {
        access.reader();
        audit.looked(LIST);
        RequestQuery query = query(filter).page(limit, 0);
        after.ifPresent(
                cursor -> query.after(cursor.value(filter.order().first().by()), cursor.id()));
        return lines(rows.find(query));
    }

    /** All rows of a list, up to 100,000, for a file; audited as an export. */
    public List<Listed> export(RequestFilter filter) {
        access.reader();
        List<Listed> lines = lines(rows.find(query(filter).page(100_000, 0)));
        audit.record(AuditTrail.Act.LOOKED, LIST, "exported " + lines.size() + " rows", null);
        return lines;
    }

    /** Requests with these words, the best first. A reference in any form finds that request. */
    public FoundPage search(String words, int limit, int leaveOut) {
        access.reader();
        audit.record(AuditTrail.Act.LOOKED, LIST, "searched", null);
        Optional<Reference> reference = Reference.parse(words);
        if (reference.isPresent()) {
            List<Listed> line = lines(
                    rows.find(new RequestQuery().reference(reference.get()).page(1, leaveOut)));
            return new FoundPage(line.stream().map(l -> new Found(l, "")).toList(), line.size());
        }
        List<RequestRows.Hit> hits = rows.search(words, limit, leaveOut);
        List<Listed> lines = lines(hits.stream().map(RequestRows.Hit::row).toList());
        List<Found> found = java.util.stream.IntStream.range(0, hits.size())
                .mapToObj(i -> new Found(lines.get(i), hits.get(i).snippets()))
                .toList();
        return new FoundPage(found, hits.isEmpty() ? leaveOut : hits.get(0).found());
    }

    private List<Listed> lines(List<RequestSummary> found) {
        WorkingCalendar calendar = calendars.current(Scope.UNITED_KINGDOM);
        LocalDate today = LocalDate.now(clock);
        Colleagues people = accounts.colleagues(
                found.stream().map(RequestSummary::ownerId).distinct().toList());
        return found.stream()
                .map(row -> new Listed(
                        row,
                        people.of(row.ownerId()),
                        row.state().clockRuns()
                                ? Optional.of(calendar.workingDaysLeft(today, row.dueOn()))
                                : Optional.empty()))
                .toList();
    }

    private RequestQuery query(RequestFilter filter) {
        RequestQuery query = new RequestQuery().sort(filter.order());
        switch (filter.view()) {
            case OPEN -> query.open();
            case MINE -> query.open().owner(access.anybody().id());
            case OVERDUE -> query.in(states(RequestState::clockRuns)).dueBefore(LocalDate.now(clock));
            case CLOSED -> query.in(states(state -> !state.open()));
            case ALL -> {}
        }
        filter.kind().ifPresent(query::kind);
        filter.state().ifPresent(state -> query.in(EnumSet.of(state)));
        filter.owner().ifPresent(query::owner);
        filter.dueBefore().ifPresent(query::dueBefore);
        words(filter.words(), query);
        return query;
    }

    private static void words(String words, RequestQuery query) {
        if (!words.isBlank()) {
            Reference.parse(words).ifPresentOrElse(query::reference, () -> query.words(words));
        }
    }

    private static EnumSet<RequestState> states(Predicate<RequestState> which) {
        return Arrays.stream(RequestState.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestState.class)));
    }
}
