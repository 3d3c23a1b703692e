package uk.gov.cafcass.intranet.providers.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.kernel.history.RevisionHistory;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Contracts;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Frameworks;
import uk.gov.cafcass.intranet.providers.agreements.persistence.UnitPrices;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Says what we knew at a moment of contracts and framework agreements, and how we came to know it (P-1). What is answered of a moment
 * never changes, whatever is corrected later. COMMISSIONER and GOVERNANCE.
 */
@ApplicationScoped
@Transactional
public class RecordedContracts {

    private final Frameworks frameworks;
    private final Contracts contracts;
    private final UnitPrices prices;
    private final Organisations organisations;
    private final RevisionHistory revisions;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    RecordedContracts(
            Frameworks frameworks,
            Contracts contracts,
            UnitPrices prices,
            Organisations organisations,
            RevisionHistory revisions,
            AuditTrail audit,
            Access access) {
        this.frameworks = frameworks;
        this.contracts = contracts;
        this.prices = prices;
        this.organisations = organisations;
        this.revisions = revisions;
        this.audit = audit;
        this.access = access;
    }

    /**
     * A contract with its prices as we knew it at a moment; empty when we did not know of it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}; at {@code asKnownAt} when that moment is still to come
     */
    public Optional<ContractView> contract(long id, OffsetDateTime asKnownAt) {
        access.readerOfMoney();
        long framework = contracts.get(id).value().frameworkId();
        Organisation organisation = settled(frameworks.get(framework).value(), asKnownAt);
        audit.looked(new Subject("contract", String.valueOf(id)));
        return contracts
                .asOf(asKnownAt, id)
                .map(contract -> new ContractView(
                        contract,
                        frameworks.asOf(asKnownAt, framework).orElseThrow(),
                        organisation.name(),
                        prices.asOf(asKnownAt, id)));
    }

    /**
     * A framework agreement with its contracts as we knew it at a moment; empty when we did not know of it.
     *
     * @throws Problem as {@link #contract}
     */
    public Optional<FrameworkView> framework(long id, OffsetDateTime asKnownAt) {
        access.readerOfMoney();
        Framework present = frameworks.get(id).value();
        Organisation organisation = settled(present, asKnownAt);
        audit.looked(new Subject("framework agreement", present.reference()));
        return frameworks
                .asOf(asKnownAt, id)
                .map(framework ->
                        new FrameworkView(framework, organisation.name(), contracts.underKnownAt(asKnownAt, id)));
    }

    /**
     * How we came to know what a contract says.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ContractHistory historyOfContract(long id) {
        access.readerOfMoney();
        contracts.get(id);
        return new ContractHistory(
                revisions.of(contracts.everRecorded(id), Revision::recorded),
                revisions.of(prices.everRecorded(id), Revision::recorded));
    }

    /**
     * How we came to know what a framework agreement says, the latest first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<RecordedChange<Revision<Framework>>> historyOfFramework(long id) {
        access.readerOfMoney();
        frameworks.get(id);
        return revisions.of(frameworks.everRecorded(id), Revision::recorded);
    }

    private Organisation settled(Framework present, OffsetDateTime asKnownAt) {
        revisions.mustHaveBeen(asKnownAt);
        return organisations.awaitWriters(present.organisationId());
    }
}
