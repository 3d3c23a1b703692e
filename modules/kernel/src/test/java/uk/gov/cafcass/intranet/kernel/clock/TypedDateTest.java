package uk.gov.cafcass.intranet.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 6, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6/6/2015",
                "06/06/2015",
                "6.6.15",
                "06.06.15",
                "6-6-2015",
                "6 6 2015",
                "2015-06-06",
                "2015/6/6",
                "6 June 2015",
                "6 june 2015",
                "6th June 2015",
                "6th of June 2015",
                "6 Jun 15",
                "6-Jun-2015",
                "6jun2015",
                "6 jun",
                "6 June",
                " 6  June\t2015 ",
                "6 June, 2015",
                "June 6, 2015",
                "Jun 6 2015",
                "June 6th",
                "Saturday 6 June 2015",
                "Sat, 6 Jun 2015",
                "sat 6/6/2015",
                "6 Jun '15",
                "6\u00a0June\u00a02015",
                "\u200e6/6/2015"
            })
    void every_usual_way_of_writing_a_day_is_understood(String typed) {
        assertThat(TypedDate.parse(typed, TODAY)).isEqualTo(new TypedDate.Understood(LocalDate.of(2015, 6, 6)));
    }

    @ParameterizedTest
    @CsvSource({"today,2015-06-08", "Yesterday,2015-06-07", "TOMORROW,2015-06-09"})
    void words_are_counted_from_today(String typed, LocalDate expected) {
        assertThat(TypedDate.parse(typed, TODAY).date()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20 dec,2016-01-03,2015-12-20",
        "3 jan,2015-12-30,2016-01-03",
        "6 jun,2015-06-08,2015-06-06",
        "1 sept,2015-06-08,2015-09-01",
        "29 feb,2016-03-02,2016-02-29"
    })
    void a_day_without_a_year_is_the_one_nearest_to_today(String typed, LocalDate today, LocalDate expected) {
        assertThat(TypedDate.parse(typed, today).date()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"01/02/30,2030-02-01", "01/02/34,2034-02-01", "01/02/35,1935-02-01", "01/02/85,1985-02-01"})
    void a_year_of_two_digits_lies_from_80_years_ago_to_19_ahead(String typed, LocalDate expected) {
        assertThat(TypedDate.parse(typed, TODAY).date()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29/2/2015 | There is no 29 February in 2015: it is not a leap year.",
                "29 February 1900 | There is no 29 February in 1900: it is not a leap year.",
                "29 feb | There is no 29 February in 2015: it is not a leap year.",
                "30 February 2016 | There is no 30 February: it has 29 days.",
                "31/6/2015 | There is no 31 June: it has 30 days.",
                "0/6/2015 | There is no 0 June: it has 30 days.",
                "6/13/2015 | There is no month 13. Enter the day first, then the month, then the year.",
                "2015-00-06 | There is no month 0. Enter the day first, then the month, then the year.",
                "6 June 1066 | Enter a year from 1900 to 2199.",
                "Friday 6 June 2015 | 6 June 2015 is a Saturday, not a Friday."
            })
    void a_day_that_is_not_in_the_calendar_is_refused_with_its_own_reason(String typed, String sentence) {
        assertThat(TypedDate.parse(typed, TODAY)).isEqualTo(new TypedDate.Impossible(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "monday",
                "last friday",
                "6",
                "June",
                "June 2015",
                "6/6",
                "06062015",
                "6 Juni 2015",
                "6 ju 2015",
                "6/6/201",
                "6/6/20155",
                "next week",
                "Saturday",
                "June 2015 6",
                "6 June 2015 and more",
                "CAF 15-105"
            })
    void what_may_mean_two_days_or_none_is_not_a_date(String typed) {
        assertThat(TypedDate.parse(typed, TODAY)).isEqualTo(new TypedDate.NotADate());
    }

    @Test
    void a_very_long_text_is_not_a_date() {
        assertThat(TypedDate.parse("6 ".repeat(1_000_000), TODAY)).isEqualTo(new TypedDate.NotADate());
    }

    @Property
    void what_we_write_is_what_we_read(@ForAll @DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate day) {
        assertThat(TypedDate.parse(DateFormats.format(day), TODAY).date()).contains(day);
        assertThat(TypedDate.parse(day.toString(), TODAY).date()).contains(day);
    }

    @Property
    void whatever_is_typed_gets_an_answer(@ForAll String typed) {
        assertThat(TypedDate.parse(typed, TODAY)).isNotNull();
    }
}
