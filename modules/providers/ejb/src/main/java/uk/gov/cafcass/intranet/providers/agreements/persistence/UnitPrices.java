package uk.gov.cafcass.intranet.providers.agreements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedRows;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPriceEntity;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPriceRevision;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/** The prices of the contracts and their revisions (P-5, P-1). Lock the contract before one of its prices. */
@ApplicationScoped
public class UnitPrices extends RecordedRows<UnitPrice, UnitPriceEntity, UnitPriceRevision> {

    @Inject
    public UnitPrices(@ProvidersUnit EntityManager entities) {
        super(entities, UnitPriceEntity.class, "price", UnitPriceRevision.class, UnitPriceRevision::new);
    }

    /** Those of a contract, by level and first day. */
    public List<UnitPriceEntity> of(long contractId) {
        return list(
                "select p from UnitPriceEntity p where p.details.contractId = ?1 order by p.details.level, p.details.fromOn",
                contractId);
    }

    /** Every version of those of a contract, the removed ones included, the earliest first. */
    public List<Revision<UnitPrice>> everRecorded(long contractId) {
        return everRecorded("r.details.contractId = ?1 order by r.recordedAt, r.id", contractId);
    }

    /** Those of a contract as we knew them at a moment, by level and first day. */
    public List<Versioned<UnitPrice>> asOf(OffsetDateTime moment, long contractId) {
        return asOf(moment, "r.details.contractId = ?2 order by r.details.level, r.details.fromOn", contractId);
    }
}
