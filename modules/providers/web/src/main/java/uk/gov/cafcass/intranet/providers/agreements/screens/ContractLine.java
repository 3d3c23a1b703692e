package uk.gov.cafcass.intranet.providers.agreements.screens;

import java.util.List;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * A contract as a row of a table.
 *
 * @param framework the reference of its framework agreement; empty below that itself
 * @param until the last day alone
 */
public record ContractLine(
        long id,
        String organisation,
        String framework,
        String area,
        String services,
        String days,
        String until,
        String value) {

    static ContractLine of(ContractSummary row) {
        return new ContractLine(
                row.id(),
                row.organisation(),
                row.framework(),
                row.area().label(),
                services(row.services()),
                row.period().inWords(),
                until(row.period()),
                row.annualValue().toString());
    }

    /** As it stands on the page of its framework agreement. */
    static ContractLine of(Versioned<Contract> kept, String organisation) {
        Contract contract = kept.value();
        return new ContractLine(
                kept.id(),
                organisation,
                "",
                contract.area().label(),
                services(contract.servicesInOrder()),
                contract.period().inWords(),
                until(contract.period()),
                contract.annualValue().toString());
    }

    private static String until(Period period) {
        return period.until().map(DateFormats::format).orElse("No end");
    }

    /** Their names, with commas between them. */
    static String services(List<ServiceKind> services) {
        return services.stream().map(ServiceKind::label).collect(Collectors.joining(", "));
    }
}
