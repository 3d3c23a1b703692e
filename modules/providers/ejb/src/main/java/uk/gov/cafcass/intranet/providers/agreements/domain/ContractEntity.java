package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;

/** A contract as stored; it carries the period of its framework agreement, so that the database can check one against the other. */
@Entity
@Table(name = "contract", schema = "providers")
public class ContractEntity extends VersionedEntity<Contract> {

    @Embedded
    private ContractColumns details;

    protected ContractEntity() {}

    /** A new one under a framework agreement that is locked. */
    public ContractEntity(Contract contract, Framework framework) {
        details = new ContractColumns(contract, framework.period());
    }

    /** Replaces its content while its framework agreement is locked. */
    public void correct(Contract contract, Framework framework) {
        details = new ContractColumns(contract, framework.period());
    }

    ContractColumns details() {
        return details;
    }

    @Override
    public Contract value() {
        return details.value();
    }
}
