package uk.gov.cafcass.intranet.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormatsTest {

    @ParameterizedTest
    @CsvSource({"2015-06-06,6 June 2015", "2017-09-30,30 September 2017"})
    void dates_read_as_people_say_them_a_7(LocalDate day, String words) {
        assertThat(DateFormats.format(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"14:30,2:30pm", "09:05,9:05am", "00:00,12:00am", "12:00,12:00pm", "11:59:59,11:59am"})
    void times_read_on_the_twelve_hour_clock_a_7(LocalTime time, String words) {
        assertThat(DateFormats.format(time)).isEqualTo(words);
    }

    @Test
    void a_moment_is_its_day_and_its_time() {
        assertThat(DateFormats.format(LocalDateTime.of(2015, 6, 6, 14, 3, 22))).isEqualTo("6 June 2015 at 2:03pm");
    }
}
