package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.kernel.work.Work;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The concerns that wait for the commissioning team. The day by which is our own aim; no rule sets one. */
@ApplicationScoped
@Transactional
public class MyConcerns implements Work {

    private static final int AIM = 5;
    private static final int MOST = 100;

    private final Concerns concerns;
    private final WorkingCalendars calendars;
    private final Access access;
    private final Clock clock;

    @Inject
    MyConcerns(Concerns concerns, WorkingCalendars calendars, Access access, Clock clock) {
        this.concerns = concerns;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Task> waiting() {
        if (!access.mayEdit()) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.current(Scope.ENGLAND_AND_WALES);
        return concerns.open(ConcernReading.OLDEST_FIRST, MOST).stream()
                .map(concern -> task(concern, calendar))
                .toList();
    }

    private Task task(Concern concern, WorkingCalendar calendar) {
        LocalDate raised = concern.raisedOn(clock.getZone());
        LocalDate due = calendar.count(raised, AIM).due();
        return new Task(
                concern.state().toDo(),
                concern.kind().label() + ": " + concern.about(),
                ConcernSubject.ref(concern),
                due,
                calendar.workingDaysLeft(LocalDate.now(clock), due));
    }
}
