package uk.gov.cafcass.intranet.providers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ActivityVolume;
import uk.gov.cafcass.intranet.providers.domain.commissioning.BudgetLine;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ContractRow;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Forecast;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant;
import uk.gov.cafcass.intranet.providers.domain.commissioning.GrantKind;
import uk.gov.cafcass.intranet.providers.domain.commissioning.GrantRow;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.domain.commissioning.YearFigures;
import uk.gov.cafcass.intranet.providers.persistence.CommissioningRows;
import uk.gov.cafcass.intranet.providers.persistence.Contracts;
import uk.gov.cafcass.intranet.providers.persistence.Figures;
import uk.gov.cafcass.intranet.providers.persistence.Grants;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/** Shows contracts, grants and the figures of a year (P-5, P-12). COMMISSIONER and GOVERNANCE. */
@ApplicationScoped
@Transactional
public class CommissioningReading {

    private final Contracts contracts;
    private final Grants grants;
    private final Figures figures;
    private final CommissioningRows rows;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    CommissioningReading(
            Contracts contracts,
            Grants grants,
            Figures figures,
            CommissioningRows rows,
            Organisations organisations,
            AuditTrail audit,
            Access access) {
        this.contracts = contracts;
        this.grants = grants;
        this.figures = figures;
        this.rows = rows;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
    }

    /**
     * A page of a list.
     *
     * @param found how many there are in all
     */
    public record Page<T>(List<T> rows, int found) {}

    /**
     * One framework agreement with its contracts.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public FrameworkView framework(long id) {
        access.readerOfMoney();
        Kept<Framework> framework = contracts.framework(id);
        audit.looked(new Subject("framework agreement", framework.value().reference()));
        return new FrameworkView(framework, nameOf(framework.value().organisationId()), contracts.contractsUnder(id));
    }

    /**
     * The framework agreements with an organisation, the latest first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<Kept<Framework>> frameworksOf(long organisationId) {
        access.readerOfMoney();
        nameOf(organisationId);
        return contracts.frameworksOf(organisationId);
    }

    /**
     * One contract with its prices.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ContractView contract(long id) {
        access.readerOfMoney();
        Kept<Contract> contract = contracts.contract(id);
        Kept<Framework> framework = contracts.framework(contract.value().frameworkId());
        audit.looked(new Subject("contract", String.valueOf(id)));
        return new ContractView(
                contract, framework, nameOf(framework.value().organisationId()), contracts.pricesOf(id));
    }

    /** The contracts that run on any day of a year, in one area or in all, by organisation. */
    public Page<ContractRow> contracts(FinancialYear year, Optional<Area> area, int limit, int leaveOut) {
        access.readerOfMoney();
        return new Page<>(rows.contracts(year, area, limit, leaveOut), rows.countContracts(year, area));
    }

    /**
     * One grant.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public GrantView grant(long id) {
        access.readerOfMoney();
        Kept<Grant> grant = grants.grant(id);
        audit.looked(new Subject("grant", String.valueOf(id)));
        return new GrantView(grant, nameOf(grant.value().organisationId()));
    }

    /**
     * The grants to an organisation, the latest year first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<Kept<Grant>> grantsOf(long organisationId) {
        access.readerOfMoney();
        nameOf(organisationId);
        return grants.grantsOf(organisationId);
    }

    /** The grants of a year, of one kind or of all, in one area or in all, by organisation. */
    public Page<GrantRow> grants(
            FinancialYear year, Optional<GrantKind> kind, Optional<Area> area, int limit, int leaveOut) {
        access.readerOfMoney();
        return new Page<>(rows.grants(year, kind, area, limit, leaveOut), rows.countGrants(year, kind, area));
    }

    /** The figures of a year and their sums. */
    public YearView year(FinancialYear year) {
        access.readerOfMoney();
        List<Kept<BudgetLine>> budget = figures.of(BudgetLine.class).of(year);
        List<Kept<UnitsDelivered>> units = figures.of(UnitsDelivered.class).of(year);
        List<Kept<ActivityVolume>> volumes = figures.of(ActivityVolume.class).of(year);
        List<Kept<Forecast>> forecasts = figures.of(Forecast.class).of(year.next());
        return new YearView(
                budget,
                units,
                volumes,
                forecasts,
                new YearFigures(year, values(budget), values(units), values(volumes), values(forecasts)),
                rows.provision(year));
    }

    private String nameOf(long organisationId) {
        return organisations.organisation(organisationId).name();
    }

    private static <T> List<T> values(List<Kept<T>> kept) {
        return kept.stream().map(Kept::value).toList();
    }
}
