package uk.gov.cafcass.intranet.providers.agreements.application;

import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustBeSeen;
import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustStay;
import static uk.gov.cafcass.intranet.providers.register.application.Edits.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantEntity;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Grants;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Keeps the grants (P-5). COMMISSIONER only; edits as in {@link Register}. */
@ApplicationScoped
@Transactional
public class GrantRegister {

    private final Grants grants;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    GrantRegister(Grants grants, Organisations organisations, AuditTrail audit, Access access) {
        this.grants = grants;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
    }

    /**
     * Adds a grant.
     *
     * @throws Problem {@link Kind#INVALID} at {@code area}, {@code amount}, {@code conditions} or {@code payments};
     *     {@link Kind#NOT_FOUND} when there is no such organisation
     */
    public Versioned<Grant> addGrant(Grant grant) {
        access.commissioner();
        Organisation organisation = organisations.organisation(grant.organisationId());
        Constraints.check(grant);
        GrantEntity added = grants.add(new GrantEntity(grant));
        audit.changed(subject(organisation), "grant added, " + inWords(grant));
        return added.versioned();
    }

    /**
     * Corrects a grant.
     *
     * @throws Problem as {@link #addGrant}; {@link Kind#STALE}
     */
    public Versioned<Grant> correctGrant(long id, int version, Grant grant) {
        access.commissioner();
        GrantEntity present = grants.lock(id);
        Grant before = present.value();
        Organisation organisation = organisations.organisation(before.organisationId());
        mustBeSeen(version, present.version(), "grant to", organisation.name());
        mustStay(before.organisationId(), grant.organisationId(), "organisationId", "organisation");
        Constraints.check(grant);
        if (grant.equals(before)) {
            return present.versioned();
        }
        audit.changed(subject(organisation), "grant corrected, " + inWords(grant));
        present.correct(grant);
        return grants.store(present).versioned();
    }

    private static String inWords(Grant grant) {
        return grant.kind().label() + " " + grant.year() + ": " + grant.amount();
    }
}
