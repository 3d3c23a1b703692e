package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import java.util.Optional;
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

    /** All of them. */
    public static final GrantFilter ALL =
            new GrantFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** Those to an organisation. */
    public static GrantFilter to(long organisationId) {
        return new GrantFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(organisationId), "");
    }
}
