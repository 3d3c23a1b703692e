package uk.gov.cafcass.intranet.providers.accreditation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;
import uk.gov.cafcass.intranet.providers.accreditation.domain.PolicyEntity;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/** Which policy was in force when (P-2). */
@ApplicationScoped
public class Policies {

    private static final String IN_FORCE =
            "select p from PolicyEntity p where p.inForceFrom <= ?1 and (p.inForceUntil is null or p.inForceUntil >= ?1)";

    private final EntityManager entities;

    @Inject
    public Policies(@ProvidersUnit EntityManager entities) {
        this.entities = entities;
    }

    /** The policy in force on a day; empty when none is recorded for it. */
    public Optional<Policy> on(LocalDate day) {
        return inForce(day).map(PolicyEntity::value);
    }

    /** All of them, the latest first. */
    public List<Policy> all() {
        return entities.createQuery("select p from PolicyEntity p order by p.inForceFrom desc", PolicyEntity.class)
                .getResultStream()
                .map(PolicyEntity::value)
                .toList();
    }

    /** Until the end of the transaction nobody else adds one. JPA locks rows, not tables. */
    public void lock() {
        entities.createNativeQuery("lock table providers.policy in share row exclusive mode")
                .executeUpdate();
    }

    /** Ends the one in force on this day on the day before. */
    public void endBefore(LocalDate day) {
        inForce(day).ifPresent(policy -> policy.endBefore(day));
        // at once, for JPA inserts before it updates, and the database refuses two policies on one day
        entities.flush();
    }

    /** Adds another one. */
    public void add(Policy policy) {
        entities.persist(new PolicyEntity(policy));
        entities.flush();
    }

    private Optional<PolicyEntity> inForce(LocalDate day) {
        return entities.createQuery(IN_FORCE, PolicyEntity.class)
                .setParameter(1, day)
                .getResultStream()
                .findFirst();
    }
}
