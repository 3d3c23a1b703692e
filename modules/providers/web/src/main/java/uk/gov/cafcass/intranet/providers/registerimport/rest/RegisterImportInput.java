package uk.gov.cafcass.intranet.providers.registerimport.rest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.web.input.Between;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportWarning;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/** The parameters that go with imports. */
final class RegisterImportInput {

    private RegisterImportInput() {}

    /** What goes with a list. */
    record Head(LocalDate listOn, Optional<String> name) {}

    /** Which warnings the sender knows of. */
    record Known(Optional<Boolean> older, @At("short") Optional<Boolean> cutOff) {

        Set<ImportWarning> warnings() {
            Set<ImportWarning> known = EnumSet.noneOf(ImportWarning.class);
            older.filter(yes -> yes).ifPresent(yes -> known.add(ImportWarning.OLDER));
            cutOff.filter(yes -> yes).ifPresent(yes -> known.add(ImportWarning.SHORT));
            return known;
        }
    }

    /** How many imports were asked for. */
    record Listing(@Between(from = 1, to = 500, otherwise = 50) int limit) {}

    /** Which rows were asked for. */
    record Rows(
            RowKind kind,
            @Between(from = 1, to = 500, otherwise = 50) int limit,
            @Between(from = 0, to = 100_000, otherwise = 0) int offset) {}
}
