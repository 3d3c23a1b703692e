package uk.gov.cafcass.intranet.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** Days from the first to the last, both included (P-1). */
class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);
    private static final int DAYS = 30;

    /** Short ones close together, so that many share a day, touch, or just miss each other. */
    @Provide
    Arbitrary<Period> period() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(-1, 6);
        return Combinators.combine(from, length)
                .as((start, days) -> days < 0
                        ? Period.since(FIRST.plusDays(start))
                        : Period.of(FIRST.plusDays(start), FIRST.plusDays(start + days)));
    }

    /** All days that matter: one after the last that a period of these can begin or end on is like any later. */
    private static List<LocalDate> days() {
        return FIRST.minusDays(1).datesUntil(FIRST.plusDays(DAYS + 8)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-31, false",
        "2015-01-01, true",
        "2016-12-30, true",
        "2016-12-31, true",
        "2017-01-01, false",
    })
    void its_first_and_its_last_day_are_in_it_and_the_days_around_it_are_not(LocalDate day, boolean in) {
        assertThat(Period.of(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31))
                        .has(day))
                .isEqualTo(in);
    }

    @Test
    void without_an_end_it_goes_on_and_on() {
        Period open = Period.since(FIRST);
        assertThat(open.has(LocalDate.MAX)).isTrue();
        assertThat(open.has(FIRST)).isTrue();
        assertThat(open.has(FIRST.minusDays(1))).isFalse();
        assertThat(open).isEqualTo(Period.of(FIRST, null));
    }

    @Test
    void one_day_is_a_period_and_a_day_less_is_refused_at_its_end() {
        assertThat(Period.of(FIRST, FIRST).has(FIRST)).isTrue();
        assertThatThrownBy(() -> Period.of(FIRST, FIRST.minusDays(1)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("period.backwards");
                    assertThat(problem.faults())
                            .containsExactly(new Fault(
                                    "until",
                                    "Enter a last day that is not before 20 February 2020, or leave it empty"));
                });
    }

    @Test
    void it_is_said_in_words() {
        assertThat(Period.of(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31))
                        .inWords())
                .isEqualTo("1 January 2015 to 31 December 2016");
        assertThat(Period.since(LocalDate.of(2017, 1, 1)).inWords()).isEqualTo("from 1 January 2017");
    }

    @Property
    void two_overlap_exactly_when_they_have_a_day_in_common(
            @ForAll("period") Period one, @ForAll("period") Period other) {
        boolean common = days().stream().anyMatch(day -> one.has(day) && other.has(day));
        assertThat(one.overlaps(other)).isEqualTo(common);
        assertThat(other.overlaps(one)).isEqualTo(common);
    }

    @Property
    void what_ends_the_day_before_another_begins_neither_overlaps_it_nor_leaves_a_day_out(
            @ForAll("period") Period next) {
        Period before = Period.since(FIRST.minusDays(1)).endingOn(next.from().minusDays(1));
        assertThat(before.overlaps(next)).isFalse();
        assertThat(days().stream().filter(day -> !day.isAfter(next.from())))
                .allMatch(day -> before.has(day) != next.has(day));
    }

    @Property
    void ending_earlier_takes_days_away_and_adds_none(@ForAll("period") Period period) {
        Period shorter = period.endingOn(period.from());
        assertThat(shorter.until()).isEqualTo(Optional.of(period.from()));
        assertThat(days().stream().filter(shorter::has)).containsExactly(period.from());
    }
}
