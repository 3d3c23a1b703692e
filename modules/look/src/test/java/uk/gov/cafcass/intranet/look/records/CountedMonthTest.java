package uk.gov.cafcass.intranet.look.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.look.gallery.Gallery;

class CountedMonthTest {

    private static final LocalDate RECEIVED = LocalDate.of(2017, 7, 6);
    private final List<CountedDay> days = new Gallery().getDays();

    @Test
    void a_month_is_made_of_the_weeks_that_are_counted_in_from_monday_with_gaps_at_its_ends() {
        CountedMonth july = CountedMonth.months(days).get(0);
        assertThat(july.label()).isEqualTo("July 2017");
        assertThat(july.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(july.weeks().get(4).stream().map(CountedMonth.Cell::label))
                .containsExactly("31", "", "", "", "", "", "");
    }

    @Test
    void receipt_is_day_0_and_the_twentieth_working_day_is_due() {
        assertThat(cell(RECEIVED).mark()).isEqualTo("0");
        assertThat(cell(RECEIVED).looks()).isEqualTo("receipt");
        CountedMonth.Cell due = cell(LocalDate.of(2017, 8, 4));
        assertThat(due.looks()).isEqualTo("counted due");
        assertThat(due.words()).isEqualTo("Friday 4 August 2017: working day 20, due");
    }

    @Test
    void a_skipped_day_says_why_and_weekends_are_not_listed() {
        assertThat(cell(LocalDate.of(2017, 7, 12)).words())
                .isEqualTo("Wednesday 12 July 2017: not counted, Battle of the Boyne (Northern Ireland)");
        assertThat(CountedMonth.skipped(days).stream().map(CountedDay::date))
                .containsExactly(LocalDate.of(2017, 7, 12));
    }

    @Test
    void the_keyboard_stops_at_receipt_due_and_what_is_skipped_within_the_week() {
        assertThat(CountedMonth.months(days).stream()
                        .flatMap(month -> month.weeks().stream().flatMap(List::stream))
                        .filter(CountedMonth.Cell::special)
                        .map(CountedMonth.Cell::date))
                .containsExactly(RECEIVED, LocalDate.of(2017, 7, 12), LocalDate.of(2017, 8, 4));
    }

    @Test
    void the_grid_writes_each_day_once_and_a_button_for_each_stop() {
        String grid = CountedMonth.grid(days);
        assertThat(grid)
                .contains("<caption>July 2017</caption>", "<caption>August 2017</caption>")
                .contains("<th scope=\"col\" abbr=\"Monday\">M</th>")
                .contains("aria-label=\"Friday 4 August 2017: working day 20, due\"");
        assertThat(grid.split("<button ", -1)).hasSize(1 + 3);
    }

    @Test
    void a_reason_is_text_in_the_grid_and_no_markup() {
        CountedDay odd = new CountedDay(RECEIVED, null, "\"><script>", false, false);
        assertThat(CountedMonth.grid(List.of(odd)))
                .contains("&quot;>&lt;script>")
                .doesNotContain("<script");
    }

    @Test
    void with_no_days_there_is_no_month() {
        assertThat(CountedMonth.months(null)).isEmpty();
        assertThat(CountedMonth.grid(null)).isEmpty();
    }

    private CountedMonth.Cell cell(LocalDate date) {
        return CountedMonth.months(days).stream()
                .flatMap(month -> month.weeks().stream().flatMap(List::stream))
                .filter(cell -> date.equals(cell.date()))
                .findFirst()
                .orElseThrow();
    }
}
