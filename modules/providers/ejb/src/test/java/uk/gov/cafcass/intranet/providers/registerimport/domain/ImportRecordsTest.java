package uk.gov.cafcass.intranet.providers.registerimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.background.Progress;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.SentFile;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** P-11: what is kept of an import: its rows, their numbers, whether they are those of the preview, and how far it is. */
class ImportRecordsTest {

    private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-11-24T10:00:00Z");
    private static final ImportRow ROW = row(RowKind.CHANGED, 2, "Sample Trust", "Sample Centre", "1", "2");

    static Stream<ImportRow> others() {
        return Stream.of(
                row(RowKind.NEW, 2, "Sample Trust", "Sample Centre", "1", "2"),
                row(RowKind.CHANGED, 3, "Sample Trust", "Sample Centre", "1", "2"),
                row(RowKind.CHANGED, 2, "Sample Trusts", "Sample Centre", "1", "2"),
                row(RowKind.CHANGED, 2, "Sample Trust", "Sample Centres", "1", "2"),
                row(RowKind.CHANGED, 2, "Sample Trust", "Sample Centre", "2", "2"),
                row(RowKind.CHANGED, 2, "Sample Trust", "Sample Centre", "1", "3"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_preview_is_known_again_by_everything_that_its_rows_say(ImportRow other) {
        assertThat(comparison(other).fingerprint()).isNotEqualTo(comparison(ROW).fingerprint());
    }

    @Test
    void the_order_and_the_number_of_its_rows_are_part_of_it() {
        ImportRow other = row(RowKind.NEW, 3, "Other Trust", "Other", "", "x");
        assertThat(comparison(ROW, other).fingerprint())
                .isEqualTo(comparison(ROW, other).fingerprint())
                .isNotEqualTo(comparison(other, ROW).fingerprint())
                .isNotEqualTo(comparison(ROW).fingerprint());
    }

    @Test
    void rows_are_counted_by_kind_and_those_that_change_something_together() {
        Counts counts = counts(3, 2, 1, 20, 4);
        assertThat(counts.inWords()).isEqualTo("3 new, 2 changed, 1 lapsed, 20 unchanged, 4 rejected");
        assertThat(counts.changing()).isEqualTo(6);
        assertThat(Counts.of(List.of()).of(RowKind.LAPSED)).isZero();
    }

    @ParameterizedTest(name = "{0} lapsed, {1} changed, {2} unchanged: {3}")
    @CsvSource({
        "9, 0, 0, false",
        "10, 0, 0, true",
        "10, 4, 5, true",
        "10, 4, 6, false",
        "10, 5, 5, false",
        "200, 1, 198, true"
    })
    void more_lapse_than_stay_where_a_file_was_cut_off_and_a_few_are_none_of_it(
            int lapsed, int changed, int unchanged, boolean cut) {
        assertThat(counts(50, changed, lapsed, unchanged, 50).isShort()).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"READING, 301, true", "READING, 300, false", "PREVIEWED, 301, false", "CONFIRMED, 9999, false"})
    void one_that_is_read_and_has_not_come_forward_for_five_minutes_is_stuck(
            ImportState state, long seconds, boolean stuck) {
        RegisterImport it = new RegisterImport(
                1,
                0,
                state,
                LocalDate.parse("2026-11-24"),
                new SentFile("list.csv", "abc", 3),
                new Stamp(1, "Carol", TEN.minusHours(1)),
                new Progress("Reading the file", 0, 0, TEN),
                Counts.of(List.of()),
                Optional.empty());
        assertThat(it.isStuck(TEN.plus(Duration.ofSeconds(seconds)))).isEqualTo(stuck);
        assertThat(it.called()).isEqualTo("NACCC’s list of 24 November 2026");
    }

    @ParameterizedTest
    @EnumSource(ImportState.class)
    void it_is_in_the_way_of_another_one_until_it_is_confirmed_or_given_up(ImportState state) {
        assertThat(state.isOpen()).isEqualTo(state == ImportState.READING || state == ImportState.PREVIEWED);
    }

    @ParameterizedTest
    @CsvSource({"NEW, new", "LAPSED, lapsed", "REJECTED, rejected"})
    void kinds_of_rows_have_the_addresses_of_their_names(RowKind kind, String slug) {
        assertThat(kind.slug()).isEqualTo(slug);
    }

    @Test
    void all_that_does_not_agree_in_a_line_is_told_together_A_5() {
        assertThat(new HeldRegister()
                        .compare(ListText.list()
                                .line(",Sample Trust,One,1 High Street,WR1 1AA,supported,accredited,2024-01-01,")
                                .line(",Sample Trust,ONE,2 High Street,WR2 1AA,supported,accredited,2024-01-01,"))
                        .rows()
                        .get(1)
                        .changes())
                .extracting(FieldChange::field)
                .containsExactly("centre", "address", "postcode", "scheme");
    }

    @Test
    void an_accreditation_is_found_by_holder_and_scheme_on_its_days_alone() {
        HeldRegister register = new HeldRegister();
        register.accredit(Holder.organisation(1), "supported ACCREDITED 2024-01-01 2024-12-31");
        register.accredit(Holder.organisation(1), "supported SUSPENDED 2025-01-01");
        SnapshotStandings standings = new SnapshotStandings(register.accreditations);
        assertThat(on(standings, "2024-12-31", Holder.organisation(1))).contains("ACCREDITED");
        assertThat(on(standings, "2025-01-01", Holder.organisation(1))).contains("SUSPENDED");
        assertThat(on(standings, "2023-12-31", Holder.organisation(1))).isEmpty();
        assertThat(on(standings, "2025-01-01", Holder.centre(1, 1))).isEmpty();
        assertThat(standings.of(Holder.organisation(1), Scheme.NACCC_ENHANCED)).isEmpty();
        assertThat(standings.of(Holder.organisation(1), Scheme.NACCC_SUPPORTED)).hasSize(2);
    }

    private static Optional<String> on(SnapshotStandings standings, String day, Holder holder) {
        return standings
                .on(LocalDate.parse(day), holder, Scheme.NACCC_SUPPORTED)
                .map(row -> row.entry().status().name());
    }

    private static Counts counts(int fresh, int changed, int lapsed, int unchanged, int rejected) {
        List<ImportRow> rows = new ArrayList<>();
        rows.addAll(Collections.nCopies(fresh, row(RowKind.NEW, 1, "", "", "", "")));
        rows.addAll(Collections.nCopies(changed, row(RowKind.CHANGED, 1, "", "", "", "")));
        rows.addAll(Collections.nCopies(lapsed, row(RowKind.LAPSED, 1, "", "", "", "")));
        rows.addAll(Collections.nCopies(unchanged, row(RowKind.UNCHANGED, 1, "", "", "", "")));
        rows.addAll(Collections.nCopies(rejected, row(RowKind.REJECTED, 1, "", "", "", "")));
        return Counts.of(rows);
    }

    private static ImportRow row(
            RowKind kind, int line, String organisation, String centre, String before, String after) {
        return new ImportRow(
                kind,
                Optional.of(line),
                organisation,
                centre,
                Optional.of(Scheme.NACCC_SUPPORTED),
                Optional.of(1L),
                Optional.of(1L),
                List.of(new FieldChange("Address", before, after)));
    }

    private static Comparison comparison(ImportRow... rows) {
        return new Comparison(List.of(rows), new Planned(List.of(), List.of(), List.of(), List.of()));
    }
}
