package uk.gov.cafcass.intranet.correspondence.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.letters.persistence.PeriodEntity;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

/**
 * The days on which letters carry something, as somebody typed them.
 *
 * @param firstDay null when nothing was typed
 * @param lastDay included; null while it is in use
 */
@Consistent
public record PeriodDetails(
        @Required(message = "Enter the first day on which letters carry this, for example 1 April 2026") @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** The period, once it is known that nothing is wrong with it. */
    Period period() {
        return Period.of(Objects.requireNonNull(firstDay, "A period has a first day"), lastDay);
    }

    /** The first day after it; empty while it is in use. */
    Optional<LocalDate> dayAfter() {
        return Optional.ofNullable(lastDay).map(day -> day.plusDays(1));
    }

    @Rule(at = "lastDay")
    Optional<String> endsAfterItBegins() {
        return firstDay != null && lastDay != null && lastDay.isBefore(firstDay)
                ? Optional.of(
                        "Enter a last day that is not before " + DateFormats.format(firstDay) + ", or leave it empty")
                : Optional.empty();
    }

    /** What is wrong with it beside the others: no day has two. */
    Optional<Fault> clashWith(List<? extends PeriodEntity> others) {
        Period mine = period();
        return others.stream()
                .map(PeriodEntity::period)
                .sorted(Comparator.comparing(Period::from))
                .filter(mine::overlaps)
                .findFirst()
                .map(other -> other.has(mine.from()) ? beginsWithin(mine, other) : reaches(other));
    }

    private static Fault beginsWithin(Period mine, Period other) {
        return new Fault(
                "firstDay",
                DateFormats.format(mine.from()) + " belongs to what is in use " + other.inWords()
                        + ". Choose another day, or correct that one first");
    }

    private static Fault reaches(Period other) {
        return new Fault(
                "lastDay",
                "Enter a last day before " + DateFormats.format(other.from()) + ", when the next one begins");
    }
}
