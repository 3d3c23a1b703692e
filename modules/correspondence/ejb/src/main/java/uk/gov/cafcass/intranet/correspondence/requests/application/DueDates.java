package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSubject;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.workingdays.CalendarChanged;
import uk.gov.cafcass.intranet.kernel.workingdays.Count;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;

/** Counts days: for anybody who asks, and again for every open request when the calendar changes (G-1, G-2). */
@ApplicationScoped
@Transactional
public class DueDates {

    private final Requests requests;
    private final WorkingCalendars calendars;
    private final RequestJournal journal;
    private final Notices notices;
    private final Caller caller;

    @Inject
    DueDates(Requests requests, WorkingCalendars calendars, RequestJournal journal, Notices notices, Caller caller) {
        this.requests = requests;
        this.calendars = calendars;
        this.journal = journal;
        this.notices = notices;
        this.caller = caller;
    }

    /** The days from a receipt to the day by which a request of this kind is due. */
    public Count count(RequestKind kind, LocalDate received) {
        caller.staff();
        return calendars.current(Scope.UNITED_KINGDOM).count(received, kind.workingDays());
    }

    /** Working days until a day, negative when it is past. */
    public int daysLeft(LocalDate today, LocalDate due) {
        return calendars.current(Scope.UNITED_KINGDOM).workingDaysLeft(today, due);
    }

    /** Moves the due dates that a changed calendar moves, in the transaction that changes it, and tells their owners. */
    void follow(@Observes CalendarChanged changed) {
        WorkingCalendar calendar = calendars.current(Scope.UNITED_KINGDOM);
        for (Request request : requests.lockRunning()) {
            LocalDate before = request.dueOn();
            if (request.followCalendar(calendar)) {
                String moved = "from " + DateFormats.format(before) + " to " + DateFormats.format(request.dueOn());
                journal.changed(
                        request, caller.staff(), "due date moved", moved + ", since the calendar changed", null);
                notices.tell(
                        request.ownerId(),
                        request + " is now due on " + DateFormats.format(request.dueOn()) + " (before: "
                                + DateFormats.format(before) + "), since the calendar of working days changed.",
                        RequestSubject.request(request.reference()));
            }
        }
    }
}
