package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading.Page;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSummary;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** What one organisation is paid, for a section of its page: framework agreements, contracts and grants, by its number. */
@Named
@RequestScoped
public class OrganisationMoney {

    /** More than one organisation will ever have. */
    private static final int ALL = 500;

    private final AgreementReading reading;
    private final Access access;
    private final Map<Long, Page<FrameworkSummary>> frameworks = new HashMap<>();
    private final Map<Long, Page<ContractSummary>> contracts = new HashMap<>();
    private final Map<Long, Page<GrantSummary>> grants = new HashMap<>();

    @Inject
    OrganisationMoney(AgreementReading reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** Whether the reader may know of it at all. */
    public boolean isShown() {
        return access.mayReadMoney();
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    public List<FrameworkSummary> frameworks(long organisation) {
        return frameworks
                .computeIfAbsent(organisation, id -> reading.frameworks(ContractFilter.with(id), ALL, 0))
                .rows();
    }

    public List<ContractLine> contracts(long organisation) {
        return contracts
                .computeIfAbsent(organisation, id -> reading.contracts(ContractFilter.with(id), ALL, 0))
                .rows()
                .stream()
                .map(ContractLine::of)
                .toList();
    }

    public List<GrantsScreen.GrantRow> grants(long organisation) {
        return grants.computeIfAbsent(organisation, id -> reading.grants(GrantFilter.to(id), ALL, 0)).rows().stream()
                .map(GrantsScreen.GrantRow::of)
                .toList();
    }
}
