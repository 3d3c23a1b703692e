package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.lists.Sorting.Key;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;

/**
 * Which grants.
 *
 * @param organisation to whom
 * @param words in the name of the organisation; all for none
 */
public record GrantFilter(
        Optional<FinancialYear> year,
        Optional<GrantKind> kind,
        Optional<Area> area,
        Optional<Long> organisation,
        String words) {

    /** The usual order: the latest year first, then by organisation. */
    public static final Sorting<GrantSort> LATEST_YEAR_FIRST = new Sorting<>(List.of(
            new Key<>(GrantSort.YEAR, true),
            new Key<>(GrantSort.ORGANISATION, false),
            new Key<>(GrantSort.KIND, false)));

    /** All of them. */
    public static final GrantFilter ALL =
            new GrantFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** Those to an organisation. */
    public static GrantFilter to(long organisationId) {
        return new GrantFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(organisationId), "");
    }
}
