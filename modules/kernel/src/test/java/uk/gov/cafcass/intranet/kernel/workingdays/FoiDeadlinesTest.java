package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Due dates that others worked out, row by row: real letters, other systems' tests, and our own reading of the statute. */
class FoiDeadlinesTest {

    private static final WorkingCalendar UK = Lists.calendar(Scope.UNITED_KINGDOM);
    private static final WorkingCalendar ENGLAND_AND_WALES = Lists.calendar(Scope.ENGLAND_AND_WALES);

    /**
     * These rows were counted in England and Wales with 30 November 2023 added by hand, which is not the calendar of FOIA
     * s.10(6); no other holiday of Scotland or Northern Ireland lies within them, so that the statute's date is the same.
     */
    private static final String NOT_STATUTORY = "E&W list from gov.uk + stub additional [2023-11-30 St Andrew]";

    @TestFactory
    Stream<DynamicTest> each_row_is_due_when_it_says() {
        return rows().map(row -> dynamicTest(
                row.get("kind") + " of " + row.get("received") + ": " + row.get("note") + calendarRemark(row),
                () -> assertThat(due(row)).isEqualTo(row.get("due"))));
    }

    @Test
    void there_are_seventeen_rows_of_three_kinds_and_three_calendars() {
        assertThat(rows()).hasSize(17);
        assertThat(rows().map(row -> row.get("kind"))).containsOnly("FOI", "SAR", "FOI PIT 40");
        assertThat(rows().map(row -> row.get("calendar"))).containsOnly("UK", "E&W", NOT_STATUTORY);
        assertThat(rows().filter(row -> row.get("calendar").equals(NOT_STATUTORY)))
                .hasSize(2);
    }

    @Test
    void the_notice_of_a_public_interest_extension_is_due_within_the_first_twenty_days() {
        LocalDate received = LocalDate.parse("2026-03-02");
        assertThat(UK.count(received, 20).due()).isEqualTo("2026-03-31");
        assertThat(UK.count(received, 40).due()).isEqualTo("2026-04-30");
    }

    /** The two derived rows say what a calendar without Scotland and Northern Ireland would give; so the union matters. */
    @Test
    void a_calendar_of_england_and_wales_alone_would_give_other_days() {
        assertThat(ENGLAND_AND_WALES.count(LocalDate.parse("2023-02-26"), 20).due())
                .isEqualTo("2023-03-24");
        assertThat(ENGLAND_AND_WALES.count(LocalDate.parse("2026-12-24"), 20).due())
                .isEqualTo("2027-01-26");
    }

    private static LocalDate due(CSVRecord row) {
        LocalDate received = LocalDate.parse(row.get("received"));
        return switch (row.get("kind")) {
            case "FOI" -> UK.count(received, 20).due();
            case "FOI PIT 40" -> UK.count(received, 40).due();
            case "SAR" -> ENGLAND_AND_WALES.calendarMonthsAfter(received, 1);
            default -> throw new IllegalArgumentException("No rule for " + row.get("kind"));
        };
    }

    private static String calendarRemark(CSVRecord row) {
        return row.get("calendar").equals(NOT_STATUTORY)
                ? " (counted in England and Wales; the statute's day is the same)"
                : "";
    }

    private static Stream<CSVRecord> rows() {
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(Lists.text("foi-deadlines.csv")))) {
            return List.copyOf(parser.getRecords()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
