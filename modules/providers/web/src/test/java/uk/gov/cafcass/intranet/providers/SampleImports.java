package uk.gov.cafcass.intranet.providers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.background.Progress;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportView;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Counts;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.SentFile;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/** Imports as the service tells them. */
public final class SampleImports {

    private static final OffsetDateTime BEGUN = OffsetDateTime.parse("2026-11-24T10:00:00Z");

    private SampleImports() {}

    /** One in this state, with these numbers of new, changed, lapsed and rejected rows. */
    public static RegisterImport in(ImportState state, int fresh, int changed, int lapsed, int rejected) {
        boolean ended = state == ImportState.CONFIRMED || state == ImportState.GIVEN_UP;
        return new RegisterImport(
                7,
                1,
                state,
                LocalDate.parse("2026-11-20"),
                new SentFile("naccc.csv", "a".repeat(64), 434),
                new Stamp(3, "Colin Sample", BEGUN),
                new Progress("Reading the file", 4_000, 20_000, BEGUN),
                new Counts(Map.of(
                        RowKind.NEW, fresh,
                        RowKind.CHANGED, changed,
                        RowKind.LAPSED, lapsed,
                        RowKind.REJECTED, rejected)),
                ended ? Optional.of(new Stamp(4, "Dora Sample", BEGUN.plusHours(1))) : Optional.empty());
    }

    public static ImportView view(RegisterImport it) {
        return new ImportView(it, false, Optional.empty(), Optional.empty());
    }

    /** A centre whose address has changed. */
    public static ImportRow changed() {
        return new ImportRow(
                RowKind.CHANGED,
                Optional.of(1_234),
                "Sample Trust",
                "Sample Centre",
                Optional.of(Scheme.NACCC_SUPPORTED),
                Optional.of(1L),
                Optional.of(2L),
                List.of(
                        new FieldChange("Address", "1 High Street\nWorcester", "2 High Street"),
                        new FieldChange("Website", "", "https://www.example.org")));
    }

    /** A line of which two cells cannot be taken. */
    public static ImportRow rejected() {
        return new ImportRow(
                RowKind.REJECTED,
                Optional.of(5),
                "Sample Trust",
                "=cmd",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new FieldChange("centre", "=cmd", "This begins as a formula does"),
                        new FieldChange("", "more", "The line has more cells than there are columns")));
    }
}
