package uk.gov.cafcass.intranet.providers.accreditation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.api.Scheme;

/**
 * What we hold true today of one holder's accreditation under one scheme: periods that follow each other and never overlap (P-1).
 * Every operation says which of them no longer hold and what holds instead; nothing is changed in place.
 */
public final class AccreditationBook {

    private final List<Accreditation> held;

    /** The book of these rows, all of one holder and one scheme, none superseded. */
    public AccreditationBook(List<Accreditation> held) {
        this.held = held.stream()
                .sorted(Comparator.comparing(row -> row.entry().period().from()))
                .toList();
    }

    /**
     * What an operation comes to.
     *
     * @param superseded what no longer holds
     * @param added what holds instead, or besides
     */
    public record Revision(List<Accreditation> superseded, List<AccreditationEntry> added) {

        public Revision {
            superseded = List.copyOf(superseded);
            added = List.copyOf(added);
        }
    }

    /**
     * Another period. One without an end that began before it ends on the day before.
     *
     * @throws Problem {@code accreditation.overlap} at {@code from} or {@code until}
     */
    public Revision record(AccreditationEntry entry) {
        LocalDate first = entry.period().from();
        Predicate<Accreditation> ends =
                row -> row.entry().isOpen() && row.entry().period().from().isBefore(first);
        mustBeFree(entry, held.stream().filter(ends.negate()).toList());
        List<AccreditationEntry> added = new ArrayList<>();
        List<Accreditation> superseded = held.stream().filter(ends).toList();
        superseded.forEach(row -> added.add(endingBefore(row.entry(), first)));
        added.add(entry);
        return new Revision(superseded, added);
    }

    /**
     * What should have been recorded in the place of a period.
     *
     * @throws Problem as {@link #record}; {@link Kind#STALE} when it does not hold any more
     */
    public Revision correct(long id, AccreditationEntry entry) {
        Accreditation row = row(id);
        mustBeFree(entry, held.stream().filter(other -> other != row).toList());
        return row.entry().equals(entry)
                ? new Revision(List.of(), List.of())
                : new Revision(List.of(row), List.of(entry));
    }

    /**
     * A suspension of a period, from a day on; after its last day, if that is known, the period goes on as it was.
     *
     * @throws Problem at {@code from} or {@code until} when these days are not in the period; {@link Kind#STALE}
     */
    public Revision suspend(long id, Period days, String evidence) {
        Accreditation row = row(id);
        AccreditationEntry entry = row.entry();
        mustHold(entry);
        mustBeWithin(entry, days.from(), "from");
        days.until().ifPresent(last -> mustBeWithin(entry, last, "until"));
        List<AccreditationEntry> added = new ArrayList<>();
        if (entry.period().from().isBefore(days.from())) {
            added.add(endingBefore(entry, days.from()));
        }
        Optional<LocalDate> last = days.until().or(entry.period()::until);
        added.add(entry.as(AccreditationStatus.SUSPENDED, new Period(days.from(), last), evidence));
        days.until()
                .map(day -> day.plusDays(1))
                .filter(entry.period()::has)
                .ifPresent(next ->
                        added.add(entry.during(new Period(next, entry.period().until()))));
        return new Revision(List.of(row), added);
    }

    /**
     * The end of a period on a day; from the next one on it has lapsed, until something else is recorded.
     *
     * @throws Problem at {@code until} when the day is not in the period; {@link Kind#STALE}
     */
    public Revision end(long id, LocalDate lastDay, String evidence) {
        Accreditation row = row(id);
        AccreditationEntry entry = row.entry();
        mustHold(entry);
        mustBeWithin(entry, lastDay, "until");
        LocalDate next = lastDay.plusDays(1);
        Optional<LocalDate> following = held.stream()
                .map(other -> other.entry().period().from())
                .filter(next::isBefore)
                .findFirst();
        List<AccreditationEntry> added = new ArrayList<>();
        added.add(entry.during(entry.period().endingOn(lastDay)));
        boolean taken = held.stream()
                .anyMatch(other -> other != row && other.entry().period().has(next));
        if (!taken) {
            Period lapsed = new Period(next, following.map(day -> day.minusDays(1)));
            added.add(entry.as(AccreditationStatus.LAPSED, lapsed, evidence));
        }
        return new Revision(List.of(row), added);
    }

    /**
     * What NACCC's list of a day says, in the place of what we held of that day (P-11). What was before the period of that day stays as
     * it is. The list does not say since when somebody is suspended, nor since when not any more: we know it from its day on.
     *
     * @param said a period that the day is in, with its evidence
     * @return nothing superseded and nothing added when it says what we hold
     * @throws Problem {@code accreditation.overlap} when it lasts into a period that begins after the day
     */
    public Revision listed(AccreditationEntry said, LocalDate day) {
        Optional<Accreditation> there =
                held.stream().filter(row -> row.entry().period().has(day)).findFirst();
        LocalDate earliest = latest(said.period().from(), firstFreeDay(there, day));
        LocalDate first = there.map(row -> begins(said, row.entry(), earliest, day))
                .orElse(said.status() == AccreditationStatus.SUSPENDED ? day : earliest);
        AccreditationEntry entry = said.during(new Period(first, said.period().until()));
        mustBeFree(
                entry,
                held.stream().filter(row -> there.filter(row::equals).isEmpty()).toList());
        return there.map(row -> inThePlaceOf(row, entry))
                .orElseGet(() -> new Revision(List.of(), begun(entry, earliest)));
    }

    private LocalDate firstFreeDay(Optional<Accreditation> there, LocalDate day) {
        LocalDate limit = there.map(row -> row.entry().period().from()).orElse(day);
        return held.stream()
                .flatMap(row -> row.entry().period().until().stream())
                .filter(last -> last.isBefore(limit))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(LocalDate.MIN);
    }

    private static LocalDate begins(
            AccreditationEntry said, AccreditationEntry held, LocalDate earliest, LocalDate day) {
        boolean suspended = said.status() == AccreditationStatus.SUSPENDED;
        if (said.status() == held.status()) {
            return suspended ? held.period().from() : earliest;
        }
        boolean renewed = said.period().from().isAfter(held.period().from());
        return renewed && !suspended ? said.period().from() : day;
    }

    private static Revision inThePlaceOf(Accreditation row, AccreditationEntry entry) {
        AccreditationEntry held = row.entry();
        if (held.status() == entry.status() && held.period().equals(entry.period())) {
            return new Revision(List.of(), List.of());
        }
        List<AccreditationEntry> added = new ArrayList<>();
        if (held.period().from().isBefore(entry.period().from())) {
            added.add(endingBefore(held, entry.period().from()));
        }
        added.add(entry);
        return new Revision(List.of(row), added);
    }

    /** Of one that is new to us and suspended, the days before are those of an accreditation. */
    private static List<AccreditationEntry> begun(AccreditationEntry entry, LocalDate earliest) {
        LocalDate first = entry.period().from();
        return earliest.isBefore(first)
                ? List.of(
                        entry.as(
                                AccreditationStatus.ACCREDITED,
                                Period.of(earliest, first.minusDays(1)),
                                entry.evidence()),
                        entry)
                : List.of(entry);
    }

    /**
     * The lapse of one centre of an organisation that stays accredited as a whole, from a day on and for as long as that lasts, or until
     * something else is recorded of the centre.
     */
    public Revision without(AccreditationEntry organisations, LocalDate first, String evidence) {
        Optional<LocalDate> last = Stream.concat(
                        organisations.period().until().stream(),
                        held.stream()
                                .map(row -> row.entry().period().from())
                                .filter(first::isBefore)
                                .map(day -> day.minusDays(1)))
                .min(Comparator.naturalOrder());
        return new Revision(
                List.of(), List.of(organisations.as(AccreditationStatus.LAPSED, new Period(first, last), evidence)));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * A period that was recorded by mistake, and never was.
     *
     * @throws Problem {@link Kind#STALE} when it does not hold any more
     */
    public Revision strike(long id) {
        return new Revision(List.of(row(id)), List.of());
    }

    /** Whether nothing that counts follows a last day: neither accredited nor committed nor suspended on the next. */
    public static boolean lapsesAfter(LocalDate lastDay, List<AccreditationEntry> held) {
        LocalDate next = lastDay.plusDays(1);
        return held.stream()
                .noneMatch(entry -> entry.period().has(next) && entry.status() != AccreditationStatus.LAPSED);
    }

    /** What holds after a revision. */
    public List<AccreditationEntry> after(Revision revision) {
        List<AccreditationEntry> entries = new ArrayList<>();
        held.stream()
                .filter(row -> !revision.superseded().contains(row))
                .map(Accreditation::entry)
                .forEach(entries::add);
        entries.addAll(revision.added());
        entries.sort(Comparator.comparing(entry -> entry.period().from()));
        return entries;
    }

    private Accreditation row(long id) {
        return held.stream().filter(row -> row.id() == id).findFirst().orElseThrow(() -> Problem.of(
                        Kind.STALE,
                        "accreditation.superseded",
                        "Somebody else corrected this accreditation. Look at what is recorded now, then check"
                                + " whether your change is still needed.")
                .rule("A-2"));
    }

    private static AccreditationEntry endingBefore(AccreditationEntry entry, LocalDate day) {
        return entry.during(entry.period().endingOn(day.minusDays(1)));
    }

    private static void mustHold(AccreditationEntry entry) {
        if (entry.status() == AccreditationStatus.LAPSED) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "accreditation.lapsed",
                            "This accreditation has lapsed already. Correct it if that is wrong.")
                    .rule("P-1");
        }
    }

    private static void mustBeWithin(AccreditationEntry entry, LocalDate day, String field) {
        if (!entry.period().has(day)) {
            throw Problem.invalid(
                            "accreditation.outside",
                            field,
                            DateFormats.format(day) + " is not in this period, which is "
                                    + entry.period().inWords() + ".")
                    .rule("P-1");
        }
    }

    private static void mustBeFree(AccreditationEntry entry, List<Accreditation> others) {
        others.stream()
                .map(Accreditation::entry)
                .filter(other -> other.period().overlaps(entry.period()))
                .findFirst()
                .ifPresent(other -> {
                    throw overlap(entry, other);
                });
    }

    private static Problem overlap(AccreditationEntry entry, AccreditationEntry other) {
        Scheme scheme = entry.scheme();
        boolean begins = other.period().has(entry.period().from());
        return Problem.invalid(
                        "accreditation.overlap",
                        begins ? "from" : "until",
                        "There is a period of " + scheme.label() + " already: "
                                + other.status().label() + ", "
                                + other.period().inWords() + ". "
                                + (begins ? "Choose a later first day" : "Choose an earlier last day")
                                + ", or correct that one.")
                .rule("P-1");
    }
}
