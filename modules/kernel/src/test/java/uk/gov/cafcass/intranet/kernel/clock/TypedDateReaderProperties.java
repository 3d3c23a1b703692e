package uk.gov.cafcass.intranet.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate.Impossible;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate.Understood;

/** what a typed date is taken for, whatever the day and whatever today. */
class TypedDateReaderProperties {

    private static final int LONGEST_WAY = 184;

    @Property
    void two_digits_of_the_year_mean_one_of_the_hundred_years_from_80_years_ago(
            @ForAll @DateRange(min = "2004-01-01", max = "2099-12-31") LocalDate today,
            @ForAll @IntRange(min = -80, max = 19) int years) {
        int year = today.getYear() + years;
        String typed = "1/2/%02d".formatted(year % 100);
        assertThat(TypedDateReader.read(typed, today)).isEqualTo(new Understood(LocalDate.of(year, 2, 1)));
    }

    @Property
    void without_its_year_a_day_is_never_further_off_than_half_a_year(
            @ForAll @DateRange(min = "1950-01-01", max = "2150-12-31") LocalDate today,
            @ForAll @DateRange(min = "2015-01-01", max = "2015-12-31") LocalDate day) {
        String typed = day.getDayOfMonth() + " "
                + DateFormats.format(day).split(" ")[1].substring(0, 3);
        LocalDate read = TypedDateReader.read(typed, today).date().orElseThrow();
        assertThat(read.getMonth()).isEqualTo(day.getMonth());
        assertThat(read.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
        assertThat(Math.abs(ChronoUnit.DAYS.between(today, read))).isLessThan(LONGEST_WAY);
    }

    @Property
    void a_day_of_the_week_is_taken_when_it_is_the_right_one_and_told_when_it_is_not(
            @ForAll @DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate day, @ForAll DayOfWeek weekday) {
        String typed = weekday.name().toLowerCase(Locale.ROOT) + ", " + DateFormats.format(day);
        TypedDate read = TypedDateReader.read(typed, LocalDate.EPOCH);
        if (day.getDayOfWeek() == weekday) {
            assertThat(read).isEqualTo(new Understood(day));
        } else {
            assertThat(read).isInstanceOfSatisfying(Impossible.class, said -> assertThat(
                            said.sentence().toUpperCase(Locale.ROOT))
                    .startsWith(DateFormats.format(day).toUpperCase(Locale.ROOT) + " IS A " + day.getDayOfWeek())
                    .endsWith("NOT A " + weekday + "."));
        }
    }

    @Property
    void numbers_are_read_with_the_day_first_or_not_at_all(
            @ForAll @IntRange(min = 1, max = 31) int first,
            @ForAll @IntRange(min = 1, max = 31) int second,
            @ForAll @IntRange(min = 1900, max = 2199) int year) {
        TypedDateReader.read(first + "." + second + "." + year, LocalDate.EPOCH)
                .date()
                .ifPresentOrElse(
                        day -> assertThat(day).isEqualTo(LocalDate.of(year, second, first)),
                        () -> Assume.that(second > 12 || first > 28));
    }

    @ParameterizedTest
    @CsvSource({
        "tues 9 june 2015, 2015-06-09",
        "weds 10 jun 2015, 2015-06-10",
        "thur 11/6/15, 2015-06-11",
        "thurs. 11 June 2015, 2015-06-11",
        "'sun, 7 june', 2015-06-07",
        "22nd june 2015, 2015-06-22",
        "1st of septem 2015, 2015-09-01"
    })
    void the_usual_abbreviations_are_known(String typed, LocalDate day) {
        assertThat(TypedDateReader.read(typed, LocalDate.of(2015, 6, 8)).date()).contains(day);
    }
}
