package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;

/** A price as stored; it carries the period of its contract, so that the database can check one against the other. */
@Entity
@Table(name = "unit_price", schema = "providers")
public class UnitPriceEntity extends VersionedEntity<UnitPrice> {

    @Embedded
    private UnitPriceColumns details;

    protected UnitPriceEntity() {}

    /** A new one under a contract that is locked. */
    public UnitPriceEntity(UnitPrice price, Contract contract) {
        details = new UnitPriceColumns(price, contract.period());
    }

    /** Replaces its content while its contract is locked. */
    public void correct(UnitPrice price, Contract contract) {
        details = new UnitPriceColumns(price, contract.period());
    }

    UnitPriceColumns details() {
        return details;
    }

    @Override
    public UnitPrice value() {
        return details.value();
    }
}
