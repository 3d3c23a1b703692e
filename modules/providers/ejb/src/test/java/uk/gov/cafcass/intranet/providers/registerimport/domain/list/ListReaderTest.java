package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListLine.ToldService;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine.CellFault;

class ListReaderTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final String ALL =
            "membership number;organisation;third sector;website;centre;address;postcode;languages;access;services;"
                    + "waiting weeks;waiting stated on;scheme;status;accredited from;accredited until";
    private static final String LINE =
            ",Sample Trust,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,";

    @Test
    void every_column_is_read_whatever_their_order() {
        ListLine line = only(
                ALL + "\n"
                        + "M1;Sample Trust;no;https://sample.example.org;Sample Centre;\"1 High Street\nWorcester\";wr11aa;"
                        + "\"urdu; Polish\";Step-free access, quiet-room;"
                        + "\"Supervised contact, cci in the community\";3;01/11/2026;NACCC enhanced;Committed;24/11/2025;2028-11-23\n");

        assertThat(line.line()).isEqualTo(2);
        assertThat(line.membership()).isEqualTo("M1");
        assertThat(line.organisation()).isEqualTo("Sample Trust");
        assertThat(line.thirdSector()).contains(false);
        assertThat(line.website()).isEqualTo("https://sample.example.org");
        assertThat(line.address()).isEqualTo("1 High Street\nWorcester");
        assertThat(line.postcode()).hasToString("WR1 1AA");
        assertThat(line.languages()).containsExactly("Polish", "Urdu");
        assertThat(line.access()).isEqualTo(Set.of(AccessFeature.STEP_FREE, AccessFeature.QUIET_ROOM));
        assertThat(line.services())
                .containsExactly(
                        new ToldService(ServiceKind.SUPERVISED, Setting.CENTRE),
                        new ToldService(ServiceKind.CCI, Setting.COMMUNITY));
        assertThat(line.waiting()).contains(new Wait(3, LocalDate.parse("2026-11-01")));
        assertThat(line.accreditation().scheme()).isEqualTo(Scheme.NACCC_ENHANCED);
        assertThat(line.accreditation().status()).isEqualTo(AccreditationStatus.COMMITTED);
        assertThat(line.accreditation().period().inWords()).isEqualTo("24 November 2025 to 23 November 2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void letters_arrive_in_either_alphabet(String charset) {
        byte[] bytes = (ListText.HEAD + "\n" + LINE.replace("Sample Trust", "Zoë’s Trust") + "\n")
                .getBytes(Charset.forName(charset));
        assertThat(read(bytes).lines()).extracting(ListLine::organisation).containsExactly("Zoë’s Trust");
    }

    @Test
    void a_mark_at_the_beginning_carriage_returns_and_blank_lines_do_not_matter() {
        String text =
                "\ufeff\r\n" + ListText.HEAD.toUpperCase(java.util.Locale.ROOT).replace(' ', '_') + "\r\n\r\n" + LINE
                        + "\r\n,,,,,,,,\r\n  \r\n" + LINE.replace("Sample Centre", "Other Centre");
        assertThat(read(text.getBytes(UTF_8)).lines())
                .extracting(ListLine::line)
                .containsExactly(4, 7);
    }

    @Test
    void the_line_that_is_told_is_the_one_in_which_it_begins() {
        RegisterList list = ListText.read(
                ListText.HEAD + "\n,Sample Trust,Sample Centre,\"1\n2\n3\",WR1 1AA,supported,accredited,2024-01-01,\n"
                        + ",Sample Trust,Other Centre,1 High Street,nowhere,supported,accredited,2024-01-01,\n",
                DAY.toString());
        assertThat(list.lines()).extracting(ListLine::line).containsExactly(2);
        assertThat(list.rejected()).extracting(RejectedLine::line).containsExactly(5);
    }

    static Stream<Arguments> noLists() {
        String line = ListText.HEAD + "\n" + LINE + "\n";
        return Stream.of(
                Arguments.of("no bytes", new byte[0], "list.empty", "empty"),
                Arguments.of("0 lines", (ListText.HEAD + "\n\n").getBytes(UTF_8), "list.empty", "no line"),
                Arguments.of("a PDF", "%PDF-1.7\n".getBytes(UTF_8), "list.not-csv", "a PDF"),
                Arguments.of("an xlsx", "PK\u0003\u0004".getBytes(UTF_8), "list.not-csv", "a workbook"),
                Arguments.of("UTF-16", line.getBytes(StandardCharsets.UTF_16), "list.not-csv", "UTF-16"),
                Arguments.of("other columns", "name,amount\nx,1\n".getBytes(UTF_8), "list.columns", "a column “name”"),
                Arguments.of(
                        "a column less",
                        line.replace("scheme,", "").getBytes(UTF_8),
                        "list.columns",
                        "no column “scheme”"),
                Arguments.of(
                        "a column twice",
                        line.replace("postcode", "centre").getBytes(UTF_8),
                        "list.columns",
                        "“centre” twice"),
                Arguments.of("a NUL", (line + "x\0y").getBytes(UTF_8), "list.nul", "Line 3 has"),
                Arguments.of("an open quotation", (line + "\"x,y\n").getBytes(UTF_8), "list.quotation", "not closed"),
                Arguments.of(
                        "20,001 lines",
                        (ListText.HEAD + "\n" + (LINE + "\n").repeat(20_001)).getBytes(UTF_8),
                        "list.too-many-lines",
                        "20,000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noLists")
    void what_is_no_list_is_refused_at_the_file(String what, byte[] bytes, String code, String words) {
        Problem problem = catchThrowableOfType(Problem.class, () -> read(bytes));
        assertThat(problem.code()).as(what).isEqualTo(code);
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("file");
        assertThat(problem.sentence()).contains(words).hasSizeLessThan(300);
    }

    @Test
    void a_file_over_20_MB_is_refused_before_it_is_read() {
        Problem problem = catchThrowableOfType(Problem.class, () -> read(new byte[ListReader.LIMIT + 1]));
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void a_quotation_that_goes_on_for_megabytes_is_refused_with_its_line() {
        byte[] bytes = (ListText.HEAD + "\n" + LINE + "\n\"" + "x".repeat(3_000_000) + "\"\n").getBytes(UTF_8);
        Problem problem = catchThrowableOfType(Problem.class, () -> read(bytes));
        assertThat(problem.sentence()).contains("line 3");
    }

    @Test
    void twenty_thousand_lines_are_read_and_progress_is_told() {
        List<Integer> told = new ArrayList<>();
        byte[] bytes = (ListText.HEAD + "\n" + (LINE + "\n").repeat(20_000)).getBytes(UTF_8);
        assertThat(ListReader.read(bytes, DAY, told::add).size()).isEqualTo(20_000);
        assertThat(told).hasSize(20).endsWith(20_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation | Sample Trust | =cmd(1) | begins as a formula",
                "centre | Sample Centre | +44 | begins as a formula",
                "centre | Sample Centre | -1 | begins as a formula",
                "address | 1 High Street | @SUM(A1) | begins as a formula",
                "organisation | Sample Trust | ' ' | Enter the name of the organisation",
                "postcode | WR1 1AA | WR1 | not a full postcode",
                "postcode | WR1 1AA | 12345 | not a full postcode",
                "scheme | supported | respect | Use supported or enhanced",
                "status | accredited | lapsed | does not stand on the list",
                "accredited from | 2024-01-01 | 2024-02-30 | Write the day as",
                "accredited from | 2024-01-01 | 30/02/2024 | Write the day as",
                "accredited from | 2024-01-01 | 2026-11-25 | after 24 November 2026",
                "accredited from | 2024-01-01 | '' | Enter the first day",
                "address | 1 High Street | '' | Enter the address"
            })
    void a_cell_that_cannot_be_taken_is_told_by_its_column(String column, String good, String bad, String reason) {
        RegisterList list = ListText.read(ListText.HEAD + "\n" + LINE.replace(good, bad) + "\n", DAY.toString());
        assertThat(list.lines()).isEmpty();
        List<CellFault> faults = list.rejected().get(0).faults();
        assertThat(faults).extracting(CellFault::column).containsExactly(column);
        assertThat(faults.get(0).reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waiting weeks | ;;4;2026-11-01; | services",
                "waiting weeks | ;Supported contact;4;; | waiting stated on",
                "waiting weeks | ;Supported contact;;2026-11-01; | waiting weeks",
                "waiting weeks | ;Supported contact;999;2026-11-01; | waiting weeks",
                "waiting weeks | ;Supported contact;4;2026-11-25; | waiting stated on",
                "services | ;Babysitting;;; | services",
                "access | Lift;Supported contact;;; | access"
            })
    void what_is_said_of_services_must_go_together(String what, String cells, String column) {
        String line = "M1;Sample Trust;yes;;Sample Centre;1 High Street;WR1 1AA;;" + cells.strip()
                + "supported;accredited;2024-01-01;";
        assertThat(ListText.read(ALL + "\n" + line + "\n", DAY.toString())
                        .rejected()
                        .get(0)
                        .faults())
                .as(what)
                .extracting(CellFault::column)
                .contains(column);
    }

    @Test
    void until_before_the_day_of_the_list_is_no_line_of_it() {
        RegisterList list = ListText.read(ListText.HEAD + "\n" + LINE + "2026-11-23\n", DAY.toString());
        assertThat(list.rejected().get(0).faults())
                .extracting(CellFault::column)
                .containsExactly("accredited until");
    }

    @Test
    void a_cell_of_a_megabyte_is_rejected_and_not_repeated() {
        String cell = "x".repeat(1 << 20);
        RegisterList list = ListText.read(
                ListText.HEAD + "\n" + LINE.replace("Sample Centre", cell) + "\n" + LINE + "\n", DAY.toString());
        assertThat(list.lines()).hasSize(1);
        CellFault fault = list.rejected().get(0).faults().get(0);
        assertThat(fault.column()).isEqualTo("centre");
        assertThat(fault.cell().length() + fault.reason().length()).isLessThan(200);
        assertThat(fault.reason()).contains("1,048,576");
        assertThat(list.rejected().get(0).centre()).hasSizeLessThan(250);
    }

    @Test
    void all_that_is_wrong_with_a_line_is_told_at_once() {
        RegisterList list = ListText.read(ListText.HEAD + "\n,,,,,,,,x\n", DAY.toString());
        assertThat(list.rejected().get(0).faults())
                .extracting(CellFault::column)
                .containsExactlyInAnyOrder(
                        "organisation",
                        "centre",
                        "address",
                        "postcode",
                        "scheme",
                        "status",
                        "accredited from",
                        "accredited until");
    }

    @Test
    void a_cell_beside_the_columns_is_told() {
        RegisterList list = ListText.read(ListText.HEAD + "\n" + LINE + ",,more\n", DAY.toString());
        assertThat(list.rejected().get(0).faults())
                .extracting(CellFault::reason)
                .allMatch(reason -> reason.contains("more cells"));
    }

    private static ListLine only(String text) {
        RegisterList list = ListText.read(text, DAY.toString());
        assertThat(list.rejected()).isEmpty();
        assertThat(list.lines()).hasSize(1);
        return list.lines().get(0);
    }

    private static RegisterList read(byte[] bytes) {
        return ListReader.read(bytes, DAY, lines -> {});
    }
}
