package uk.gov.cafcass.intranet.providers.agreements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedRows;
import uk.gov.cafcass.intranet.kernel.history.Revision;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.FrameworkEntity;
import uk.gov.cafcass.intranet.providers.agreements.domain.FrameworkRevision;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/** The framework agreements and their revisions (P-5, P-1). Lock the organisation before one of its framework agreements. */
@ApplicationScoped
public class Frameworks extends RecordedRows<Framework, FrameworkEntity, FrameworkRevision> {

    @Inject
    public Frameworks(@ProvidersUnit EntityManager entities) {
        super(entities, FrameworkEntity.class, "framework agreement", FrameworkRevision.class, FrameworkRevision::new);
    }

    /** Until the end of the transaction nobody else gives a framework agreement a reference. JPA locks rows, not tables. */
    public void lockReferences() {
        entities()
                .createNativeQuery("lock table providers.framework in share row exclusive mode")
                .executeUpdate();
    }

    /** The one with this reference, in any case. */
    public Optional<FrameworkEntity> withReference(String reference) {
        return list("select f from FrameworkEntity f where lower(f.details.reference) = lower(?1)", reference).stream()
                .findFirst();
    }

    /** Those of an organisation, the latest first. */
    public List<FrameworkEntity> of(long organisationId) {
        return list(
                "select f from FrameworkEntity f where f.details.organisationId = ?1 order by f.details.fromOn desc, f.id",
                organisationId);
    }

    /** Every version of one, the earliest first. */
    public List<Revision<Framework>> everRecorded(long id) {
        return everRecorded("r.id = ?1 order by r.recordedAt", id);
    }

    /** One as we knew it at a moment; empty when we did not. */
    public Optional<Versioned<Framework>> asOf(OffsetDateTime moment, long id) {
        return asOf(moment, "r.id = ?2", id).stream().findFirst();
    }

    /** The moment of what is written now of anything that is agreed with an organisation. Call it while the organisation is locked. */
    public OffsetDateTime moment(long organisationId, OffsetDateTime now) {
        Object last = entities()
                .createNamedQuery(FrameworkRevision.LAST_RECORDED)
                .setParameter(1, organisationId)
                .getSingleResult();
        return RecordedPeriod.next(now, Optional.ofNullable((Long) last).map(Frameworks::moment));
    }

    private static OffsetDateTime moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
