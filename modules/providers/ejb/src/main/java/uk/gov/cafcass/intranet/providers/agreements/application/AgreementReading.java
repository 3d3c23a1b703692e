package uk.gov.cafcass.intranet.providers.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSummary;
import uk.gov.cafcass.intranet.providers.agreements.persistence.CommissioningRows;
import uk.gov.cafcass.intranet.providers.agreements.persistence.CommissioningRows.Count;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Contracts;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Frameworks;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Grants;
import uk.gov.cafcass.intranet.providers.agreements.persistence.UnitPrices;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Shows framework agreements, contracts and grants (P-5). COMMISSIONER and GOVERNANCE. */
@ApplicationScoped
@Transactional
public class AgreementReading {

    private final Frameworks frameworks;
    private final Contracts contracts;
    private final UnitPrices prices;
    private final Grants grants;
    private final CommissioningRows rows;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    AgreementReading(
            Frameworks frameworks,
            Contracts contracts,
            UnitPrices prices,
            Grants grants,
            CommissioningRows rows,
            Organisations organisations,
            AuditTrail audit,
            Access access) {
        this.frameworks = frameworks;
        this.contracts = contracts;
        this.prices = prices;
        this.grants = grants;
        this.rows = rows;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
    }

    /**
     * A page of a list.
     *
     * @param found how many there are on all pages
     * @param total what these come to; of contracts in a year
     */
    public record Page<T>(List<T> rows, int found, Money total) {

        static <T> Page<T> of(List<T> rows, Count count) {
            return new Page<>(rows, count.found(), count.amount());
        }
    }

    /**
     * One framework agreement with its contracts.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public FrameworkView framework(long id) {
        access.readerOfMoney();
        Versioned<Framework> framework = frameworks.get(id).versioned();
        audit.looked(new Subject("framework agreement", framework.value().reference()));
        return new FrameworkView(framework, nameOf(framework.value().organisationId()), versioned(contracts.under(id)));
    }

    /**
     * The framework agreements with an organisation, the latest first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<Versioned<Framework>> frameworksOf(long organisationId) {
        access.readerOfMoney();
        nameOf(organisationId);
        return versioned(frameworks.of(organisationId));
    }

    /**
     * One contract with its prices.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ContractView contract(long id) {
        access.readerOfMoney();
        Versioned<Contract> contract = contracts.get(id).versioned();
        Versioned<Framework> framework =
                frameworks.get(contract.value().frameworkId()).versioned();
        audit.looked(new Subject("contract", String.valueOf(id)));
        return new ContractView(
                contract, framework, nameOf(framework.value().organisationId()), versioned(prices.of(id)));
    }

    /**
     * One price.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Versioned<UnitPrice> price(long id) {
        access.readerOfMoney();
        return prices.get(id).versioned();
    }

    /** Contracts by organisation. */
    public Page<ContractSummary> contracts(ContractFilter filter, int limit, int leaveOut) {
        return contracts(filter, ContractFilter.BY_ORGANISATION, limit, leaveOut);
    }

    /** Contracts in any order. */
    public Page<ContractSummary> contracts(
            ContractFilter filter, Sorting<ContractSort> order, int limit, int leaveOut) {
        access.readerOfMoney();
        return Page.of(rows.contracts(filter, order, limit, leaveOut), rows.countContracts(filter));
    }

    /** Framework agreements by organisation, and what the contracts under them come to. */
    public Page<FrameworkSummary> frameworks(ContractFilter filter, int limit, int leaveOut) {
        return frameworks(filter, ContractFilter.FRAMEWORKS_BY_ORGANISATION, limit, leaveOut);
    }

    /** Framework agreements in any order, and what the contracts under them come to. */
    public Page<FrameworkSummary> frameworks(
            ContractFilter filter, Sorting<FrameworkSort> order, int limit, int leaveOut) {
        access.readerOfMoney();
        return Page.of(rows.frameworks(filter, order, limit, leaveOut), rows.countFrameworks(filter));
    }

    /**
     * One grant.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public GrantView grant(long id) {
        access.readerOfMoney();
        Versioned<Grant> grant = grants.get(id).versioned();
        audit.looked(new Subject("grant", String.valueOf(id)));
        return new GrantView(grant, nameOf(grant.value().organisationId()));
    }

    /**
     * The grants to an organisation, the latest year first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<Versioned<Grant>> grantsOf(long organisationId) {
        access.readerOfMoney();
        nameOf(organisationId);
        return versioned(grants.of(organisationId));
    }

    /** Grants, the latest year first. */
    public Page<GrantSummary> grants(GrantFilter filter, int limit, int leaveOut) {
        return grants(filter, GrantFilter.LATEST_YEAR_FIRST, limit, leaveOut);
    }

    /** Grants in any order. */
    public Page<GrantSummary> grants(GrantFilter filter, Sorting<GrantSort> order, int limit, int leaveOut) {
        access.readerOfMoney();
        return Page.of(rows.grants(filter, order, limit, leaveOut), rows.countGrants(filter));
    }

    private static <T> List<Versioned<T>> versioned(List<? extends VersionedEntity<T>> entities) {
        return entities.stream().map(VersionedEntity::versioned).toList();
    }

    private String nameOf(long organisationId) {
        return organisations.organisation(organisationId).name();
    }
}
