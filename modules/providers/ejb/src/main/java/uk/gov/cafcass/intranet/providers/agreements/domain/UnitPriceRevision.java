package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.history.RevisionEntity;

/** One version of a price (P-1). */
@Entity
@Table(name = "unit_price_known", schema = "providers")
public class UnitPriceRevision extends RevisionEntity<UnitPrice> {

    @Embedded
    private UnitPriceColumns details;

    protected UnitPriceRevision() {}

    /** The present version of a price that is stored. */
    public UnitPriceRevision(UnitPriceEntity price, Recorded recorded) {
        super(price, recorded);
        details = price.details().copy();
    }

    @Override
    public UnitPrice value() {
        return details.value();
    }
}
