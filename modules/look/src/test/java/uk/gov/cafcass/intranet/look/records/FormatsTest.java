package uk.gov.cafcass.intranet.look.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what people read. */
class FormatsTest {

    @Test
    void a_date_reads_6_June_2015() {
        assertThat(Formats.day(LocalDate.of(2015, 6, 6))).isEqualTo("6 June 2015");
        assertThat(Formats.weekday(LocalDate.of(2015, 6, 6))).isEqualTo("Saturday 6 June 2015");
        assertThat(Formats.day(null)).isEmpty();
    }

    @Test
    void a_moment_is_of_london_in_summer_too() {
        assertThat(Formats.moment(Instant.parse("2015-06-06T13:30:00Z"))).isEqualTo("6 June 2015, 2:30pm");
        assertThat(Formats.day(OffsetDateTime.parse("2015-06-06T23:30:00Z"))).isEqualTo("7 June 2015");
        assertThat(Formats.moment(LocalDate.of(2015, 6, 6))).isEqualTo("6 June 2015");
    }

    @ParameterizedTest
    @CsvSource({"00:05, 12:05am", "09:30, 9:30am", "12:00, 12:00pm", "14:30, 2:30pm"})
    void a_time_is_told_by_the_twelve_hour_clock(LocalTime time, String read) {
        assertThat(Formats.time(time)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "-2, 2 working days late, late",
        "-2304, '2,304 working days late', late",
        "-1, 1 working day late, late",
        "0, due today, soon",
        "1, 1 working day left, soon",
        "3, 3 working days left, soon",
        "4, 4 working days left, fine"
    })
    void what_is_left_is_said_and_coloured(int days, String read, String urgency) {
        assertThat(Formats.left(days)).isEqualTo(read);
        assertThat(Formats.urgency(days)).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1036 | £1,036", "1036.5 | £1,036.50", "-12 | −£12", "0 | £0", "1.00 | £1"})
    void money_is_in_pounds_with_pence_where_there_are_some(BigDecimal pounds, String read) {
        assertThat(Formats.money(pounds)).isEqualTo(read);
    }

    @Test
    void one_is_counted_in_the_singular_and_many_with_commas() {
        assertThat(Formats.count(1, "request", "requests")).isEqualTo("1 request");
        assertThat(Formats.count(1204L, "request", "requests")).isEqualTo("1,204 requests");
        assertThat(Formats.count(null, "request", "requests")).isEqualTo("0 requests");
    }

    @Test
    void a_label_within_a_sentence_is_small_unless_it_is_an_abbreviation() {
        assertThat(Formats.within("Subject")).isEqualTo("subject");
        assertThat(Formats.within("FOI officer")).isEqualTo("FOI officer");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1 KB",
        "1499, 1 KB",
        "1500, 2 KB",
        "999499, 999 KB",
        "999500, 1.0 MB",
        "999999, 1.0 MB",
        "1000000, 1.0 MB",
        "20971520, 21.0 MB",
    })
    void a_size_is_rounded_and_never_a_thousand_of_the_smaller_unit(long bytes, String read) {
        assertThat(Formats.size(bytes)).isEqualTo(read);
    }

    @Test
    void what_is_not_known_is_shown_as_nothing() {
        assertThat(List.of(
                        Formats.day(null),
                        Formats.weekday(null),
                        Formats.moment(null),
                        Formats.iso(null),
                        Formats.number(null),
                        Formats.money(null),
                        Formats.left(null)))
                .containsOnly("");
        assertThat(Formats.urgency(null)).isEqualTo("stopped");
        assertThat(Formats.count(null, "row", "rows")).isEqualTo("0 rows");
    }

    /** However Java writes a moment, it is told as in London: an hour later in summer. */
    @Test
    void every_kind_of_moment_is_the_same_moment() {
        Instant instant = Instant.parse("2015-06-06T23:30:00Z");
        assertThat(List.of(
                        Formats.moment(instant),
                        Formats.moment(instant.atOffset(ZoneOffset.ofHours(-5))),
                        Formats.moment(instant.atZone(ZoneId.of("Asia/Tokyo"))),
                        Formats.moment(LocalDateTime.parse("2015-06-07T00:30"))))
                .containsOnly("7 June 2015, 12:30am");
        assertThat(Formats.iso(instant)).isEqualTo("2015-06-07");
        assertThat(Formats.weekday(instant)).isEqualTo("Sunday 7 June 2015");
        assertThat(Formats.moment(LocalDate.of(2015, 6, 6))).isEqualTo("6 June 2015");
    }
}
