package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.history.RevisionEntity;

/** One version of a contract (P-1). */
@Entity
@Table(name = "contract_known", schema = "providers")
public class ContractRevision extends RevisionEntity<Contract> {

    @Embedded
    private ContractColumns details;

    protected ContractRevision() {}

    /** The present version of a contract that is stored. */
    public ContractRevision(ContractEntity contract, Recorded recorded) {
        super(contract, recorded);
        details = contract.details().copy();
    }

    @Override
    public Contract value() {
        return details.value();
    }
}
