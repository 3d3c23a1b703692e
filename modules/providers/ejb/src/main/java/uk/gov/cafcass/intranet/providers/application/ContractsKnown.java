package uk.gov.cafcass.intranet.providers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.domain.Organisation;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Known;
import uk.gov.cafcass.intranet.providers.persistence.Contracts;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/**
 * Says what we knew at a moment of contracts and framework agreements, and how we came to know it (P-1). What is answered of a moment
 * never changes, whatever is corrected later. COMMISSIONER and GOVERNANCE.
 */
@ApplicationScoped
@Transactional
public class ContractsKnown {

    private final Contracts contracts;
    private final Organisations organisations;
    private final Revisions revisions;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    ContractsKnown(
            Contracts contracts, Organisations organisations, Revisions revisions, AuditTrail audit, Access access) {
        this.contracts = contracts;
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
        long framework = contracts.contract(id).value().frameworkId();
        Organisation organisation = settled(contracts.framework(framework).value(), asKnownAt);
        audit.looked(new Subject("contract", String.valueOf(id)));
        return contracts
                .contractAt(asKnownAt, id)
                .map(contract -> new ContractView(
                        contract,
                        contracts.frameworkAt(asKnownAt, framework).orElseThrow(),
                        organisation.name(),
                        contracts.pricesAt(asKnownAt, id)));
    }

    /**
     * A framework agreement with its contracts as we knew it at a moment; empty when we did not know of it.
     *
     * @throws Problem as {@link #contract}
     */
    public Optional<FrameworkView> framework(long id, OffsetDateTime asKnownAt) {
        access.readerOfMoney();
        Framework present = contracts.framework(id).value();
        Organisation organisation = settled(present, asKnownAt);
        audit.looked(new Subject("framework agreement", present.reference()));
        return contracts
                .frameworkAt(asKnownAt, id)
                .map(framework ->
                        new FrameworkView(framework, organisation.name(), contracts.contractsUnderAt(asKnownAt, id)));
    }

    /**
     * How we came to know what a contract says.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ContractHistory historyOfContract(long id) {
        access.readerOfMoney();
        Kept<?> present = contracts.contract(id);
        return new ContractHistory(
                revisions.of(contracts.everKnownContract(present.id()), Known::known),
                revisions.of(contracts.everKnownPrices(present.id()), Known::known));
    }

    /**
     * How we came to know what a framework agreement says, the latest first.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<Revised<Known<Framework>>> historyOfFramework(long id) {
        access.readerOfMoney();
        Kept<?> present = contracts.framework(id);
        return revisions.of(contracts.everKnownFramework(present.id()), Known::known);
    }

    private Organisation settled(Framework present, OffsetDateTime asKnownAt) {
        revisions.mustHaveBeen(asKnownAt);
        return organisations.settle(present.organisationId());
    }
}
