package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading.Page;
import uk.gov.cafcass.intranet.providers.agreements.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSummary;

/**
 * A framework agreement (P-5). Amounts are in pounds.
 *
 * @param contracts under it, without their prices
 */
public record FrameworkJson(
        long id,
        int version,
        long organisationId,
        String organisation,
        String reference,
        LocalDate from,
        LocalDate until,
        List<ContractJson> contracts) {

    static VersionedResponse answer(FrameworkView view) {
        return VersionedResponse.of(view.framework().version(), of(view));
    }

    static FrameworkJson of(FrameworkView view) {
        Versioned<Framework> kept = view.framework();
        return new FrameworkJson(
                kept.id(),
                kept.version(),
                kept.value().organisationId(),
                view.organisation(),
                kept.value().reference(),
                kept.value().period().from(),
                kept.value().period().until().orElseThrow(),
                view.contracts().stream()
                        .map(contract -> ContractJson.of(contract, kept.value(), view.organisation(), List.of()))
                        .toList());
    }

    /** One in a list; {@code annualValue} is what the contracts under it come to in a year. */
    public record Summary(
            long id,
            long organisationId,
            String organisation,
            String reference,
            LocalDate from,
            LocalDate until,
            int contracts,
            BigDecimal annualValue) {

        static Summary of(FrameworkSummary row) {
            return new Summary(
                    row.id(),
                    row.organisationId(),
                    row.organisation(),
                    row.reference(),
                    row.period().from(),
                    row.period().until().orElseThrow(),
                    row.contracts(),
                    row.annualValue().pounds());
        }
    }

    /** A list of them: how many there are in all, and what all of these come to. */
    public record Listed(List<Summary> frameworks, int found, BigDecimal total) {

        static Listed of(Page<FrameworkSummary> page) {
            Money total = page.total();
            return new Listed(page.rows().stream().map(Summary::of).toList(), page.found(), total.pounds());
        }
    }
}
