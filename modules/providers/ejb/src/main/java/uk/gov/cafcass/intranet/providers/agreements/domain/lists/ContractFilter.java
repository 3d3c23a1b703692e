package uk.gov.cafcass.intranet.providers.agreements.domain.lists;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * Which contracts, or which framework agreements, which have no area and no services of their own.
 *
 * @param year on any day of which they run
 * @param organisation with whom
 * @param words in the name of the organisation; all for none
 * @param ending the days of which one is their last
 */
public record ContractFilter(
        Optional<FinancialYear> year,
        Optional<Area> area,
        Optional<ServiceKind> service,
        Optional<Long> organisation,
        String words,
        Optional<Period> ending) {

    /** The usual order: those with an organisation follow each other. */
    public static final Sorting<ContractSort> BY_ORGANISATION =
            Sorting.by(ContractSort.ORGANISATION, ContractSort.FROM);

    /** The usual order of framework agreements. */
    public static final Sorting<FrameworkSort> FRAMEWORKS_BY_ORGANISATION =
            Sorting.by(FrameworkSort.ORGANISATION, FrameworkSort.FROM);

    /** All of them. */
    public static final ContractFilter ALL = new ContractFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());

    /** Those that run on any day of a year. */
    public static ContractFilter of(FinancialYear year) {
        return new ContractFilter(
                Optional.of(year), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    /** Those with an organisation. */
    public static ContractFilter with(long organisationId) {
        return new ContractFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(organisationId),
                "",
                Optional.empty());
    }
}
