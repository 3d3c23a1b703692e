package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.kernel.timeline.Happening;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** Makes of a concern what the caller may read of it: who reported it, and what was done, is for the commissioning team (P-7). */
@ApplicationScoped
class ConcernViews {

    private static final Colleagues NOBODY = new Colleagues(Map.of());

    private final WorkingCalendars calendars;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    @Inject
    ConcernViews(WorkingCalendars calendars, Accounts accounts, Access access, Clock clock) {
        this.calendars = calendars;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    ConcernView of(Concern concern, List<Happening> entries) {
        Set<Long> ids = new TreeSet<>();
        ids.add(concern.raisedBy());
        entries.forEach(entry -> ids.add(entry.accountId()));
        return of(concern, entries, access.mayEdit() ? accounts.colleagues(ids) : NOBODY);
    }

    /** For a list: without what was done. */
    List<ConcernView> of(List<Concern> concerns) {
        Set<Long> ids = new TreeSet<>();
        concerns.forEach(concern -> ids.add(concern.raisedBy()));
        Colleagues people = access.mayEdit() ? accounts.colleagues(ids) : NOBODY;
        return concerns.stream().map(concern -> of(concern, List.of(), people)).toList();
    }

    private ConcernView of(Concern concern, List<Happening> entries, Colleagues people) {
        boolean team = access.mayEdit();
        return new ConcernView(
                concern.id(),
                concern.version(),
                concern.kind(),
                concern.state(),
                concern.about(),
                concern.holder(),
                concern.what(),
                concern.seenOn(),
                team ? Optional.of(people.of(concern.raisedBy())) : Optional.empty(),
                concern.raisedAt(),
                age(concern),
                concern.toldNacccOn(),
                team ? concern.toldNaccc() : "",
                concern.outcome(),
                concern.closedAt(),
                team ? ConcernStep.possible(concern.state()) : List.of(),
                team ? entries.stream().map(entry -> entry.by(people)).toList() : List.of());
    }

    private int age(Concern concern) {
        WorkingCalendar calendar = calendars.current(Scope.ENGLAND_AND_WALES);
        LocalDate raised = concern.raisedOn(clock.getZone());
        LocalDate until = concern.closedAt()
                .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate())
                .orElseGet(() -> LocalDate.now(clock));
        return calendar.workingDaysLeft(raised, until);
    }
}
