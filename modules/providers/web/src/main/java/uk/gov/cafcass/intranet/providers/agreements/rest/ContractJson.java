package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading.Page;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * A contract (P-5). Amounts are in pounds.
 *
 * @param dfjAreas codes; none for the whole area
 * @param reviewOn when it is reviewed next; absent when no review is planned
 * @param prices by level and first day; none where it stands below its framework agreement or in a history
 */
public record ContractJson(
        long id,
        int version,
        long framework,
        String reference,
        String organisation,
        Area area,
        List<String> dfjAreas,
        List<ServiceKind> services,
        LocalDate from,
        LocalDate until,
        BigDecimal annualValue,
        String equality,
        String access,
        List<String> languages,
        Optional<LocalDate> reviewOn,
        List<Price> prices) {

    /**
     * A price of a unit.
     *
     * @param level from 1 to 3
     * @param until absent while it holds until the contract ends
     */
    public record Price(
            long id,
            int version,
            long contract,
            int level,
            BigDecimal price,
            LocalDate from,
            Optional<LocalDate> until) {

        static VersionedResponse answer(Versioned<UnitPrice> kept) {
            return VersionedResponse.of(kept.version(), of(kept));
        }

        static Price of(Versioned<UnitPrice> kept) {
            UnitPrice price = kept.value();
            return new Price(
                    kept.id(),
                    kept.version(),
                    price.contractId(),
                    price.level().number(),
                    price.price().pounds(),
                    price.period().from(),
                    price.period().until());
        }
    }

    static VersionedResponse answer(ContractView view) {
        return VersionedResponse.of(view.contract().version(), of(view));
    }

    static ContractJson of(ContractView view) {
        return of(view.contract(), view.framework().value(), view.organisation(), view.prices());
    }

    static ContractJson of(
            Versioned<Contract> kept, Framework framework, String organisation, List<Versioned<UnitPrice>> prices) {
        Contract contract = kept.value();
        return new ContractJson(
                kept.id(),
                kept.version(),
                contract.frameworkId(),
                framework.reference(),
                organisation,
                contract.area(),
                contract.dfjAreas().stream().sorted().toList(),
                contract.servicesInOrder(),
                contract.period().from(),
                contract.period().until().orElseThrow(),
                contract.annualValue().pounds(),
                contract.duties().equality(),
                contract.duties().access(),
                contract.languages(),
                contract.reviewOn(),
                prices.stream().map(Price::of).toList());
    }

    /** One in a list. */
    public record Summary(
            long id,
            long organisationId,
            String organisation,
            String reference,
            Area area,
            List<ServiceKind> services,
            LocalDate from,
            LocalDate until,
            BigDecimal annualValue) {

        static Summary of(ContractSummary row) {
            return new Summary(
                    row.id(),
                    row.organisationId(),
                    row.organisation(),
                    row.framework(),
                    row.area(),
                    row.services(),
                    row.period().from(),
                    row.period().until().orElseThrow(),
                    row.annualValue().pounds());
        }
    }

    /** A list of them: how many there are in all, and what all of these come to in a year. */
    public record Listed(List<Summary> contracts, int found, BigDecimal total) {

        static Listed of(Page<ContractSummary> page) {
            return new Listed(
                    page.rows().stream().map(Summary::of).toList(),
                    page.found(),
                    page.total().pounds());
        }
    }
}
