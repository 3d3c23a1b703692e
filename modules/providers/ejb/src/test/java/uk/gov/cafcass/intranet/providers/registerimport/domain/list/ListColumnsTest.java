package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine.ToldService;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine.CellFault;

/** P-11: what may stand in each column of NACCC's list, and what is said of a cell that cannot be taken. */
class ListColumnsTest {

    private static final String DAY = "2026-11-24";

    /** A line that says something in every column. */
    private final Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);

    ListColumnsTest() {
        String[] all = {
            "M1",
            "Sample Trust",
            "yes",
            "https://sample.example.org",
            "Sample Centre",
            "1 High Street",
            "WR1 1AA",
            "Urdu",
            "quiet room",
            "Supported contact",
            "4",
            "2026-11-01",
            "supported",
            "accredited",
            "2024-01-01",
            "2026-12-31"
        };
        for (ListColumn column : ListColumn.values()) {
            cells.put(column, all[column.ordinal()]);
        }
    }

    @Test
    void a_line_that_says_something_in_every_column_is_taken() {
        assertThat(read(",").rejected()).isEmpty();
        assertThat(read(",").lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "YES, true", "y, true", "true, true", "no, false", "N, false", "False, false", "'', "})
    void third_sector_is_yes_or_no_or_not_said(String cell, @Nullable Boolean expected) {
        cells.put(ListColumn.THIRD_SECTOR, cell);
        assertThat(read(",").lines().get(0).thirdSector()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supported contact | Supported contact",
                "SUPPORTED CONTACT | Supported contact",
                "supported | Supported contact",
                "cci | Child contact intervention",
                "dv-programme | Domestic violence perpetrator programme",
                "Handover in the community | Handover in the community",
                "Supervised contact IN THE COMMUNITY | Supervised contact in the community",
                "Handover; handover; HANDOVER | Handover",
                "Handover | Handover",
                "Handover;;Indirect contact | Handover, Indirect contact"
            })
    void a_service_is_called_by_its_name_or_in_short_and_told_once(String cell, String services) {
        cells.put(ListColumn.SERVICES, cell);
        assertThat(read(";").lines().get(0).services())
                .extracting(ToldService::inWords)
                .containsExactly(services.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "260"})
    void a_wait_is_a_whole_number_of_weeks_up_to_five_years(String weeks) {
        cells.put(ListColumn.WAITING_WEEKS, weeks);
        assertThat(read(",").lines().get(0).waiting().orElseThrow().weeks()).isEqualTo(Integer.parseInt(weeks));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "24/11/2026", "1/2/2026", "01/02/2026"})
    void a_day_is_written_either_way_and_the_day_of_the_list_is_not_too_late(String stated) {
        cells.put(ListColumn.WAITING_STATED_ON, stated);
        LocalDate expected = stated.contains("/2/") || stated.contains("/02/")
                ? LocalDate.parse("2026-02-01")
                : LocalDate.parse(DAY);
        assertThat(read(",").lines().get(0).waiting().orElseThrow().statedOn()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "THIRD_SECTOR | perhaps | Write yes or no",
                "WEBSITE | not a site | web",
                "MEMBERSHIP_NUMBER | -1 | begins as a formula",
                "POSTCODE | WR1 1A\ufffd | Save the list as “CSV UTF-8”",
                "WAITING_WEEKS | 261 | 260",
                "WAITING_WEEKS | 4.5 | whole number",
                "WAITING_WEEKS | four | whole number",
                "WAITING_STATED_ON | 24 November 2026 | Write the day as",
                "WAITING_STATED_ON | 11/24/2026 | Write the day as",
                "SERVICES | Handover; Babysitting | “Babysitting” is not known",
                "ACCESS | Lift | Use one of",
                "SCHEME | mediation | Use supported or enhanced",
                "STATUS | '' | Enter the status",
                "ACCREDITED_UNTIL | 2026-11-23 | Who has lapsed does not stand on it"
            })
    void what_cannot_be_taken_is_told_by_its_column_with_what_to_do(ListColumn column, String cell, String words) {
        cells.put(column, cell);
        assertThat(read(",").rejected().get(0).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo(column.title());
            assertThat(fault.reason()).contains(words);
            assertThat(fault.cell()).isEqualTo(Cells.shown(cell));
        });
    }

    @Test
    void a_cell_of_two_thousand_characters_is_read_and_one_more_is_told_with_their_number() {
        cells.put(ListColumn.ADDRESS, "x".repeat(2_001));
        assertThat(faults().get(0).reason()).contains("2,001 characters").contains("at most 2,000");
        cells.put(ListColumn.ADDRESS, "x".repeat(2_000));
        assertThat(faults().get(0).reason()).contains("500").doesNotContain("2,000");
    }

    @Test
    void languages_are_some_and_each_of_them_short() {
        cells.put(ListColumn.LANGUAGES, "x".repeat(61));
        assertThat(faults().get(0).reason()).contains("at most 60 characters for a language");
        cells.put(
                ListColumn.LANGUAGES,
                IntStream.rangeClosed(1, 41).mapToObj(i -> "Language " + i).collect(Collectors.joining(";")));
        assertThat(faults().get(0).reason()).contains("at most 40 languages");
    }

    @Test
    void of_one_cell_the_first_thing_that_is_wrong_is_told_alone() {
        cells.put(ListColumn.WAITING_WEEKS, "=4");
        assertThat(faults()).extracting(CellFault::column).containsOnlyOnce("waiting weeks");
        assertThat(faults().get(0).reason()).isEqualTo("This begins as a formula does. Take away the “=”");
    }

    @Test
    void whose_line_it_seems_to_be_is_kept_as_it_stands_there_and_no_longer_than_a_name() {
        cells.put(ListColumn.POSTCODE, "nowhere");
        cells.put(ListColumn.CENTRE, " Sample\tCentre ");
        RejectedLine line = read(",").rejected().get(0);
        assertThat(line.membership()).isEqualTo("M1");
        assertThat(line.organisation()).isEqualTo("Sample Trust");
        assertThat(line.centre()).isEqualTo("Sample Centre");
        assertThat(line.postcode()).isEqualTo("nowhere");
        cells.put(ListColumn.ORGANISATION, "x".repeat(300));
        assertThat(read(",").rejected().get(0).organisation()).hasSize(200);
    }

    @ParameterizedTest
    @EnumSource(ListColumn.class)
    void a_column_is_known_by_its_title_however_it_is_written(ListColumn column) {
        assertThat(ListColumn.titled(column.title())).contains(column);
        assertThat(ListColumn.titled("  " + column.name() + " ")).contains(column);
        assertThat(ListColumn.titled(column.title().replace(" ", "   "))).contains(column);
        assertThat(ListColumn.titled(column.title() + "s")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ListColumn.class)
    void a_list_may_leave_out_what_it_need_not_say_and_nothing_else(ListColumn column) {
        cells.remove(column);
        boolean needed = ListColumn.needed().contains(column);
        Problem problem = catchThrowableOfType(Problem.class, () -> read(","));
        if (needed) {
            assertThat(problem.sentence()).contains("has no column “" + column.title() + "”");
        } else {
            assertThat(problem).isNull();
        }
    }

    @Test
    void all_columns_that_are_missing_are_told_at_once() {
        cells.remove(ListColumn.CENTRE);
        cells.remove(ListColumn.SCHEME);
        assertThat(catchThrowableOfType(Problem.class, () -> read(",")).sentence())
                .contains("“centre”, “scheme”");
    }

    @Test
    void a_column_without_a_title_may_be_there_while_nothing_stands_in_it() {
        String head = titles(",") + ",";
        assertThat(ListText.read(head + "\n" + line(",") + ",\n", DAY).lines()).hasSize(1);
        assertThat(ListText.read(head + "\n" + line(",") + ",a note\n", DAY)
                        .rejected()
                        .get(0)
                        .faults())
                .extracting(CellFault::column, CellFault::cell)
                .containsExactly(tuple("", "a note"));
    }

    @Property(tries = 300)
    void whatever_is_quoted_arrives_as_it_was_meant_with_either_separator(
            @ForAll("addresses") String address, @ForAll("separators") String separator, @ForAll boolean windows) {
        cells.put(ListColumn.ADDRESS, address);
        String end = windows ? "\r\n" : "\n";
        RegisterList list = ListText.read(titles(separator) + end + line(separator) + end, DAY);
        assertThat(list.rejected()).isEmpty();
        assertThat(list.lines().get(0).address())
                .isEqualTo(CleanText.text(address).strip());
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.strings()
                .withChars("aé’ 1,;|\"\n=+-")
                .ofMaxLength(40)
                .map(rest -> "1" + rest);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ";");
    }

    private List<CellFault> faults() {
        return read(",").rejected().get(0).faults();
    }

    private RegisterList read(String separator) {
        return ListText.read(titles(separator) + "\n" + line(separator) + "\n", DAY);
    }

    private String titles(String separator) {
        return cells.keySet().stream().map(ListColumn::title).collect(Collectors.joining(separator));
    }

    private String line(String separator) {
        List<String> quoted = new ArrayList<>();
        cells.values().forEach(cell -> quoted.add('"' + cell.replace("\"", "\"\"") + '"'));
        return String.join(separator, quoted);
    }
}
