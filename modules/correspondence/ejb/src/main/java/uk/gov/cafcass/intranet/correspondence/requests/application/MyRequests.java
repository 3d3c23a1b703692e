package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSubject;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestQuery;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestRows;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestRows.AskedRow;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.kernel.work.Work;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;

/** What of the correspondence waits for the caller: requests to look after, replies to clear, questions to answer. */
@ApplicationScoped
@Transactional
public class MyRequests implements Work {

    private static final int MOST = 100;

    private final RequestRows rows;
    private final WorkingCalendars calendars;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MyRequests(RequestRows rows, WorkingCalendars calendars, Caller caller, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Task> waiting() {
        StaffMember me = caller.staff();
        List<Task> tasks = new ArrayList<>();
        if (me.is(Role.GOVERNANCE)) {
            rows.find(new RequestQuery().open().owner(me.id()).page(MOST, 0)).stream()
                    .filter(row -> row.state() != RequestState.CLEARANCE)
                    .map(row -> task(row, next(row)))
                    .forEach(tasks::add);
        }
        if (me.is(Role.APPROVER)) {
            rows.find(new RequestQuery().in(EnumSet.of(RequestState.CLEARANCE)).page(MOST, 0)).stream()
                    .map(row -> task(row, "Clear the reply"))
                    .forEach(tasks::add);
        }
        if (me.isAny(Role.INFORMATION_OWNER, Role.GOVERNANCE)) {
            rows.askedOf(me.id()).stream().map(this::task).forEach(tasks::add);
        }
        tasks.sort(Comparator.comparing(Task::due));
        return tasks;
    }

    private static String next(RequestSummary row) {
        return switch (row.state()) {
            case RECEIVED -> "Acknowledge";
            case ACKNOWLEDGED -> "Ask for the information";
            case GATHERING -> "Gather the answers";
            case DRAFTING -> "Draft the reply";
            case READY -> "Send the reply";
            case SENT -> "Close";
            default -> row.state().label();
        };
    }

    private Task task(RequestSummary row, String what) {
        return new Task(
                what,
                row.reference() + ": " + row.subject(),
                RequestSubject.request(row.reference()),
                row.dueOn(),
                daysLeft(row.dueOn()));
    }

    private Task task(AskedRow row) {
        return new Task(
                "Answer question " + row.number(),
                row.reference() + ": " + row.subject(),
                RequestSubject.question(row.reference(), row.number()),
                row.dueOn(),
                daysLeft(row.dueOn()));
    }

    private int daysLeft(LocalDate due) {
        WorkingCalendar calendar = calendars.current(Scope.UNITED_KINGDOM);
        return calendar.workingDaysLeft(LocalDate.now(clock), due);
    }
}
