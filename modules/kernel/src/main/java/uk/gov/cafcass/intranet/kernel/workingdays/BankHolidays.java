package uk.gov.cafcass.intranet.kernel.workingdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/**
 * The list of bank holidays and its editing, by Governance or IT, when a day is proclaimed or was wrong (G-2). Each change is
 * audited and fires {@link CalendarChanged} in its own transaction. Editors wait for each other, so that two cannot add the
 * same day.
 */
@ApplicationScoped
@Transactional
public class BankHolidays {

    private final EntityManager entities;
    private final CalendarVersion listVersion;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;
    private final Event<CalendarChanged> changed;

    @Inject
    BankHolidays(
            @KernelUnit EntityManager entities,
            CalendarVersion listVersion,
            Caller caller,
            AuditTrail audit,
            Clock clock,
            Event<CalendarChanged> changed) {
        this.entities = entities;
        this.listVersion = listVersion;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** Whether the caller may edit the list; what screens ask to know what to show. */
    public boolean mayEdit() {
        return caller.signedIn() && caller.staff().isAny(Role.GOVERNANCE, Role.ADMINISTRATOR);
    }

    /** The bank holidays of a year, by day and division; any member of staff may see them. */
    public List<BankHolidayDetails> inYear(int year) {
        caller.staff();
        if (!BankHolidayInput.isSensible(year)) {
            return List.of();
        }
        return entities.createQuery(
                        "select h from BankHolidayEntry h where h.day between :first and :last", BankHolidayEntry.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .map(BankHolidayEntry::details)
                .sorted(BankHolidayDetails.BY_DAY)
                .toList();
    }

    /** What {@link #add} would refuse of this, all of it at once; empty when nothing is wrong. For who may edit. */
    public List<Fault> wrong(@Nullable LocalDate day, Set<Division> divisions, String name) {
        editor();
        return new BankHolidayInput(day, divisions, name).faults(holiday -> isListed(holiday, 0));
    }

    /**
     * Adds a day to the list, in one or several divisions at once.
     *
     * @throws Problem {@link Kind#INVALID} with faults at {@code day}, {@code division}, {@code name}: something is missing,
     *     the day is a weekend's, or is on the list already
     */
    public List<BankHolidayDetails> add(@Nullable LocalDate day, Set<Division> divisions, String name) {
        String editor = editor();
        listVersion.lockForChange();
        List<BankHolidayEntry> added = new BankHolidayInput(day, divisions, name)
                .checked(holiday -> isListed(holiday, 0)).stream()
                        .map(holiday -> new BankHolidayEntry(holiday, editor, now()))
                        .toList();
        added.forEach(entities::persist);
        added.forEach(entry -> audit.changed(
                subject(entry.holiday()), "added as " + entry.holiday().name()));
        announce(added.get(0).holiday().day());
        return added.stream().map(BankHolidayEntry::details).toList();
    }

    /**
     * Corrects a line. Saving what stands there already changes nothing.
     *
     * @param version of the line as the editor saw it
     * @throws Problem as {@link #add}; {@link Kind#NOT_FOUND} when the line is gone; {@link Kind#STALE} when somebody else
     *     corrected it meanwhile, with what it says now as {@code version}, {@code day}, {@code division}, {@code name}
     */
    public BankHolidayDetails correct(
            long id, int version, @Nullable LocalDate day, @Nullable Division division, String name) {
        String editor = editor();
        listVersion.lockForChange();
        BankHolidayEntry entry = asSeen(id, version);
        BankHoliday before = entry.holiday();
        Set<Division> divisions = division == null ? Set.of() : Set.of(division);
        Predicate<BankHoliday> listed = holiday -> isListed(holiday, id);
        BankHoliday after =
                new BankHolidayInput(day, divisions, name).checked(listed).get(0);
        if (!after.equals(before)) {
            entry.correct(after, editor, now());
            audit.changed(subject(before), "corrected to " + inWords(after) + ": " + after.name());
            announce(before.day().isBefore(after.day()) ? before.day() : after.day());
        }
        return entry.details();
    }

    /**
     * Takes a line off the list.
     *
     * @param version of the line as the editor saw it
     * @throws Problem {@link Kind#NOT_FOUND} and {@link Kind#STALE} as {@link #correct}
     */
    public void remove(long id, int version) {
        editor();
        listVersion.lockForChange();
        BankHolidayEntry entry = asSeen(id, version);
        entities.remove(entry);
        audit.changed(subject(entry.holiday()), "removed " + entry.holiday().name());
        announce(entry.holiday().day());
    }

    private String editor() {
        return caller.require(Role.GOVERNANCE, Role.ADMINISTRATOR).username();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void announce(LocalDate from) {
        entities.flush();
        listVersion.forget();
        changed.fire(new CalendarChanged(from));
    }

    private boolean isListed(BankHoliday holiday, long exceptId) {
        return entities.createQuery(
                                "select count(h) from BankHolidayEntry h"
                                        + " where h.day = :day and h.division = :division and h.id <> :except",
                                Long.class)
                        .setParameter("day", holiday.day())
                        .setParameter("division", holiday.division())
                        .setParameter("except", exceptId)
                        .getSingleResult()
                > 0;
    }

    private BankHolidayEntry asSeen(long id, int version) {
        BankHolidayEntry entry = entities.find(BankHolidayEntry.class, id);
        if (entry == null) {
            throw Problem.of(
                    Kind.NOT_FOUND,
                    "bank-holiday.not-found",
                    "This bank holiday is not on the list any more. Look at the list again.");
        }
        if (entry.version() != version) {
            throw stale(entry);
        }
        return entry;
    }

    private static Problem stale(BankHolidayEntry entry) {
        BankHoliday holiday = entry.holiday();
        return Problem.of(
                        Kind.STALE,
                        "bank-holiday.stale",
                        "Somebody else changed this line. It is now " + inWords(holiday) + ": " + holiday.name()
                                + ". Check whether your change is still needed.")
                .with("version", entry.version())
                .with("day", holiday.day().toString())
                .with("division", holiday.division().name())
                .with("name", holiday.name());
    }

    private static Subject subject(BankHoliday holiday) {
        return new Subject("bank holiday", inWords(holiday));
    }

    private static String inWords(BankHoliday holiday) {
        return DateFormats.format(holiday.day()) + " in " + holiday.division().label();
    }
}
