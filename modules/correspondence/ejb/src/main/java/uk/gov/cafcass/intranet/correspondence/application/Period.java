package uk.gov.cafcass.intranet.correspondence.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.persistence.PeriodRow;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/**
 * The days on which letters carry something, as people say it.
 *
 * @param firstDay null when nothing was typed
 * @param lastDay included; null while it is in use
 */
public record Period(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    /** The period of a row. */
    static Period of(PeriodRow row) {
        return new Period(row.from(), row.until().map(day -> day.minusDays(1)).orElse(null));
    }

    /** The first day, once it is known that there is one. */
    LocalDate required() {
        return Objects.requireNonNull(firstDay, "A period has a first day");
    }

    /** The first day after it; empty while it is in use. */
    Optional<LocalDate> until() {
        return Optional.ofNullable(lastDay).map(day -> day.plusDays(1));
    }

    /** {@code 1 January 2015 to 31 December 2016}, {@code from 1 January 2017}. */
    public String inWords() {
        String first = DateWords.format(required());
        return lastDay == null ? "from " + first : first + " to " + DateWords.format(lastDay);
    }

    /** What is wrong with the two days themselves. */
    List<Fault> faults() {
        if (firstDay == null) {
            return List.of(
                    new Fault("firstDay", "Enter the first day on which letters carry this, for example 1 April 2026"));
        }
        boolean backwards = lastDay != null && lastDay.isBefore(firstDay);
        return backwards
                ? List.of(new Fault(
                        "lastDay",
                        "Enter a last day that is not before " + DateWords.format(firstDay) + ", or leave it empty"))
                : List.of();
    }

    /** What is wrong with it beside the others: no day has two. */
    Optional<Fault> clashWith(List<? extends PeriodRow> others) {
        LocalDate first = required();
        return others.stream()
                .sorted(Comparator.comparing(PeriodRow::from))
                .map(Period::of)
                .flatMap(other -> other.has(first) ? beginsWithin(other).stream() : reaches(other).stream())
                .findFirst();
    }

    private Optional<Fault> beginsWithin(Period other) {
        return Optional.of(new Fault(
                "firstDay",
                DateWords.format(required()) + " belongs to what is in use " + other.inWords()
                        + ". Choose another day, or correct that one first"));
    }

    private Optional<Fault> reaches(Period other) {
        boolean into =
                required().isBefore(other.required()) && (lastDay == null || !lastDay.isBefore(other.required()));
        return into
                ? Optional.of(new Fault(
                        "lastDay",
                        "Enter a last day before " + DateWords.format(other.required()) + ", when the next one begins"))
                : Optional.empty();
    }

    private boolean has(LocalDate day) {
        return !day.isBefore(required()) && (lastDay == null || !day.isAfter(lastDay));
    }
}
