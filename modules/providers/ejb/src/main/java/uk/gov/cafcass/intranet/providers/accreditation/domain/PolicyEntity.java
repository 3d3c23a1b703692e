package uk.gov.cafcass.intranet.providers.accreditation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;

/** A policy as stored (P-2). An exclusion constraint keeps two from being in force on one day. */
@Entity
@Table(name = "policy", schema = "providers")
public class PolicyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_until")
    private @Nullable LocalDate inForceUntil;

    @Column(name = "committed_counts_for_contract")
    private boolean committedCounts;

    protected PolicyEntity() {}

    /** A new one. */
    public PolicyEntity(Policy policy) {
        name = policy.name();
        inForceFrom = policy.inForce().from();
        inForceUntil = policy.inForce().until().orElse(null);
        committedCounts = policy.committedCounts();
    }

    /** Ends it on the day before another one begins. */
    public void endBefore(LocalDate day) {
        inForceUntil = day.minusDays(1);
    }

    /** Its content, for readers and for the rules. */
    public Policy value() {
        return new Policy(name, Period.of(inForceFrom, inForceUntil), committedCounts);
    }
}
