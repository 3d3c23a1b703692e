package uk.gov.cafcass.intranet.kernel.workingdays;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;

/**
 * The present calendar of each scope. Kept in memory and checked against the one row of {@code kernel.calendar_version}, once
 * a request, so that every node follows a change made on any of them; the list itself is read only after a change.
 *
 * <p>Who only shows something takes {@link #current}. Who stores a due date takes {@link #held}.
 */
@ApplicationScoped
public class WorkingCalendars {

    private record Loaded(long version, Map<Scope, WorkingCalendar> calendars) {}

    private final EntityManager entities;
    private final CalendarVersion version;
    private volatile @Nullable Loaded loaded;

    @Inject
    WorkingCalendars(@KernelUnit EntityManager entities, CalendarVersion version) {
        this.entities = entities;
        this.version = version;
    }

    /** The calendar as it stood when this request first asked; one small statement a request. */
    public WorkingCalendar current(Scope scope) {
        return at(version.seenByThisRequest(), scope);
    }

    /**
     * The calendar, held still: nobody can change it until the transaction ends. So a due date that is stored now is either
     * right, or stored before the change and moved by it. Take it before locking rows of one's own, or the two may wait for
     * each other.
     */
    @Transactional(MANDATORY)
    public WorkingCalendar held(Scope scope) {
        return at(version.heldStill(), scope);
    }

    /**
     * The list may be newer than the version that was read just before it; then the next request reads it once more. Never the
     * other way round, and a version that was rolled back never comes again.
     */
    private WorkingCalendar at(long wanted, Scope scope) {
        Loaded present = loaded;
        if (present == null || present.version() != wanted) {
            present = load(wanted);
            loaded = present;
        }
        WorkingCalendar calendar = present.calendars().get(scope);
        if (calendar == null) {
            throw new IllegalStateException("No calendar was made for " + scope);
        }
        return calendar;
    }

    private Loaded load(long wanted) {
        List<BankHoliday> holidays = entities.createQuery(
                        "select new uk.gov.cafcass.intranet.kernel.workingdays.BankHoliday(h.day, h.division, h.name)"
                                + " from BankHolidayEntry h",
                        BankHoliday.class)
                .getResultList();
        Map<Scope, WorkingCalendar> calendars = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            calendars.put(scope, WorkingCalendar.of(scope, holidays));
        }
        return new Loaded(wanted, calendars);
    }
}
