package uk.gov.cafcass.intranet.look.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page shows of a typed date is what its form saves. */
class DateReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "6/6/98, Saturday 6 June 1998, 1998-06-06",
        "6th of June 2015, Saturday 6 June 2015, 2015-06-06",
        "Monday 8 June 2015, Monday 8 June 2015, 2015-06-08",
        "today, Sunday 29 November 2026, 2026-11-29"
    })
    void the_day_that_is_shown_is_the_day_that_is_saved(String typed, String echo, LocalDate day) {
        assertThat(DateReading.of(typed, TODAY)).isEqualTo(new DateReading(day, echo, ""));
    }

    @Test
    void a_weekday_that_contradicts_the_date_is_shown_as_it_is_refused() {
        DateReading reading = DateReading.of("Sunday 8 June 2015", TODAY);

        assertThat(reading.day()).isNull();
        assertThat(reading.echo())
                .isEqualTo("8 June 2015 is a Monday, not a Sunday.")
                .isEqualTo(reading.refusal());
    }

    @Test
    void what_is_not_a_date_yet_is_not_called_wrong_while_it_is_typed() {
        DateReading reading = DateReading.of("6 Ju", TODAY);

        assertThat(reading.echo()).isEqualTo("Not a date yet");
        assertThat(reading.refusal()).isEqualTo("Enter a date, for example 8 June 2015");
    }

    @Test
    void nothing_typed_is_nothing_said() {
        assertThat(DateReading.of(" ", TODAY)).isEqualTo(new DateReading(null, "", ""));
        assertThat(DateReading.of(null, TODAY)).isEqualTo(new DateReading(null, "", ""));
    }

    @Test
    void the_page_has_no_words_or_patterns_of_dates_of_its_own() throws IOException {
        for (String script : new String[] {"look.js", "map.js", "locale.js"}) {
            String source = Files.readString(Path.of("src/main/resources/META-INF/resources/look", script))
                    .toLowerCase(java.util.Locale.ROOT);
            assertThat(source)
                    .as(script)
                    .doesNotContain(
                            "january", "febr", "tomorrow", "yesterday", "mon|tue", "intl.datetimeformat", "date.parse")
                    .doesNotContainPattern("(st\\|nd|\\\\d\\{1,2\\}.{0,20}[-/.])");
        }
    }
}
