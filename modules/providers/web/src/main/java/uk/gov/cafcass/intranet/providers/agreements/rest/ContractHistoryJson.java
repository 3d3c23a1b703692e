package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractHistory;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;

/** How we came to know what a contract and its prices say, each the latest first (P-1). */
public record ContractHistoryJson(List<OfContract> contract, List<OfPrice> prices) {

    /**
     * One time that it was recorded or corrected.
     *
     * @param why the reason that was given; may be empty
     * @param before what it said until then, without its prices; absent when it was new
     * @param after what it has said since
     */
    public record OfContract(
            OffsetDateTime at, String by, String why, Optional<ContractJson> before, Optional<ContractJson> after) {}

    /**
     * One time that a price was recorded, corrected or taken off.
     *
     * @param before absent when it was new
     * @param after absent when it was taken off
     */
    public record OfPrice(
            OffsetDateTime at,
            String by,
            String why,
            Optional<ContractJson.Price> before,
            Optional<ContractJson.Price> after) {}

    static ContractHistoryJson of(ContractView view, ContractHistory history) {
        return new ContractHistoryJson(
                history.contract().stream().map(revised -> of(view, revised)).toList(),
                history.prices().stream().map(ContractHistoryJson::of).toList());
    }

    private static OfContract of(ContractView view, RecordedChange<Revision<Contract>> revised) {
        return new OfContract(
                revised.at(),
                revised.by().name(),
                revised.why(),
                revised.before().map(known -> of(view, known.content())),
                revised.after().map(known -> of(view, known.content())));
    }

    private static ContractJson of(ContractView view, Versioned<Contract> kept) {
        return ContractJson.of(kept, view.framework().value(), view.organisation(), List.of());
    }

    private static OfPrice of(RecordedChange<Revision<UnitPrice>> revised) {
        return new OfPrice(
                revised.at(),
                revised.by().name(),
                revised.why(),
                revised.before().map(Revision::content).map(ContractJson.Price::of),
                revised.after().map(Revision::content).map(ContractJson.Price::of));
    }
}
