package uk.gov.cafcass.intranet.providers.registerimport.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.providers.SampleImports;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RegisterList;

class ImportFormatsTest {

    @Test
    void the_consequence_names_the_numbers_and_what_is_left_out() {
        assertThat(ImportFormats.consequence(SampleImports.in(ImportState.PREVIEWED, 1, 1_200, 2, 3)))
                .isEqualTo(
                        "Of centres and their accreditations, 1 is added, 1,200 are changed, 2 lapse on the day before"
                                + " the list’s. What was believed before stays in the history. 3 lines are left out, since something"
                                + " in them cannot be taken.");
        assertThat(ImportFormats.consequence(SampleImports.in(ImportState.PREVIEWED, 0, 0, 0, 0)))
                .isEqualTo("Nothing is changed.");
    }

    @Test
    void how_far_it_is_reads_as_lines_of_lines() {
        assertThat(ImportFormats.count(
                        SampleImports.in(ImportState.READING, 0, 0, 0, 0).progress()))
                .isEqualTo("4,000 of 20,000 lines");
    }

    @ParameterizedTest
    @EnumSource(ImportState.class)
    void every_state_says_what_next(ImportState state) {
        assertThat(ImportFormats.next(SampleImports.in(state, 1, 0, 0, 0))).endsWith(".");
        assertThat(ImportFormats.look(state)).isNotEmpty();
    }

    @Test
    void who_opens_the_record_reads_who_confirmed_it_and_when() {
        assertThat(ImportFormats.next(SampleImports.in(ImportState.CONFIRMED, 1, 0, 0, 0)))
                .isEqualTo("This was confirmed by Dora Sample on 24 November 2026, 11:00am.");
    }

    @Test
    void a_changed_field_reads_as_what_it_is_and_what_it_was() {
        ImportLine line = ImportLine.of(SampleImports.changed());
        assertThat(line.line()).isEqualTo("1,234");
        assertThat(line.words())
                .containsExactly(
                        "Address: 2 High Street, was 1 High Street, Worcester", "Website: https://www.example.org");
    }

    @Test
    void each_cell_that_cannot_be_taken_has_a_line() {
        assertThat(ImportLine.rejected(SampleImports.rejected()))
                .extracting(ImportLine::column)
                .containsExactly("centre", "the whole line");
    }

    @Test
    void rejected_lines_can_be_saved_without_becoming_formulae() throws IOException {
        StringWriter file = new StringWriter();
        ImportFiles.writeRejected(List.of(SampleImports.rejected()), file);
        assertThat(file.toString().lines())
                .containsExactly(
                        "\ufeffLine,Organisation,Centre,Column,What stands there,Reason",
                        "5,Sample Trust,'=cmd,centre,'=cmd,This begins as a formula does",
                        "5,Sample Trust,'=cmd,,more,The line has more cells than there are columns");
    }

    @Test
    void the_template_is_the_one_that_IT_finds_and_can_be_imported() throws IOException {
        byte[] template = ImportFiles.template();
        assertThat(template).isEqualTo(Files.readAllBytes(Path.of("../../../config/register-import-template.csv")));
        RegisterList list = ListReader.read(template, LocalDate.parse("2026-11-24"), lines -> {});
        assertThat(list.rejected()).isEmpty();
        assertThat(list.lines()).hasSize(2);
        String notes = Files.readString(Path.of("../../../config/register-import.md"));
        assertThat(new String(template, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split(","))
                .allSatisfy(column -> assertThat(notes).contains("| `" + column + "` |"));
    }
}
