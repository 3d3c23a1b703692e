package uk.gov.cafcass.intranet.providers.register.application;

import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustBeSeen;
import static uk.gov.cafcass.intranet.providers.register.application.Edits.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.CentreLocation;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.persistence.OrganisationRows;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Keeps the register of organisations and their centres. COMMISSIONER only. Every edit names the version that its editor saw, and
 * is refused as {@link Kind#STALE} when somebody else was faster; saving what stands there changes nothing.
 */
@ApplicationScoped
@Transactional
public class Register {

    private final Organisations organisations;
    private final OrganisationRows rows;
    private final Places places;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    Register(
            Organisations organisations,
            OrganisationRows rows,
            Places places,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.organisations = organisations;
        this.rows = rows;
        this.places = places;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Adds an organisation.
     *
     * @throws Problem {@link Kind#INVALID} at {@code name}, {@code membership} or {@code website}
     */
    public Versioned<OrganisationDetails> addOrganisation(OrganisationDetails text) {
        access.commissioner();
        Problem.refuse(faults(text, 0));
        Organisation organisation = new Organisation(text);
        organisations.add(organisation);
        audit.changed(subject(organisation), "added");
        return kept(organisation);
    }

    /**
     * Corrects what is said of an organisation.
     *
     * @throws Problem as {@link #addOrganisation}; {@link Kind#STALE}
     */
    public Versioned<OrganisationDetails> correctOrganisation(long id, int version, OrganisationDetails text) {
        access.commissioner();
        Organisation organisation = organisations.lock(id);
        mustBeSeen(version, organisation.version(), "organisation", organisation.name());
        Problem.refuse(faults(text, id));
        if (!text.equals(organisation.text())) {
            audit.changed(subject(organisation), "corrected");
            organisation.correct(text);
            organisations.store();
        }
        return kept(organisation);
    }

    private List<Fault> faults(OrganisationDetails text, long exceptId) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(text));
        if (rows.nameIsTaken(text.name(), exceptId)) {
            faults.add(new Fault("name", "There is an organisation of this name already"));
        }
        if (rows.membershipIsTaken(text.membership(), exceptId)) {
            faults.add(new Fault("membership", "Another organisation has this number already"));
        }
        return faults;
    }

    /**
     * Adds a centre to an organisation. Position and DFJ area follow from the postcode where nothing else is said.
     *
     * @throws Problem {@link Kind#INVALID} at {@code name}, {@code address}, {@code postcode}, {@code dfjArea} or
     *     {@code languages}
     */
    public Versioned<CentreDetails> addCentre(long organisationId, CentreDetails text) {
        access.commissioner();
        Organisation organisation = organisations.lock(organisationId);
        CentreLocation site = site(text);
        mustBeNewName(organisationId, 0, text.name());
        Centre centre = new Centre(organisation, text, site, now());
        organisations.add(centre);
        audit.changed(subject(centre), "added to " + organisation.name());
        return kept(centre);
    }

    /**
     * Corrects what is said of a centre.
     *
     * @throws Problem as {@link #addCentre}; {@link Kind#STALE}
     */
    public Versioned<CentreDetails> correctCentre(long id, int version, CentreDetails text) {
        access.commissioner();
        Centre centre = organisations.lockCentre(id);
        mustBeSeen(version, centre.version(), "centre", centre.name());
        CentreLocation site = site(text);
        mustBeNewName(centre.organisationId(), id, text.name());
        if (!text.equals(centre.text()) || !site.equals(centre.site())) {
            audit.changed(subject(centre), "corrected");
            centre.correct(text, site, now());
            organisations.store();
        }
        return kept(centre);
    }

    /**
     * Closes a centre: from this day on it offers nothing any more.
     *
     * @throws Problem {@link Kind#CONFLICT} when it is closed already; {@link Kind#STALE}
     */
    public void closeCentre(long id, int version, LocalDate day) {
        access.commissioner();
        Centre centre = organisations.lockCentre(id);
        mustBeSeen(version, centre.version(), "centre", centre.name());
        centre.close(day);
        audit.changed(subject(centre), "closed on " + DateFormats.format(day));
    }

    private CentreLocation site(CentreDetails text) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(text));
        text.dfjArea()
                .filter(code -> places.dfjArea(code).isEmpty())
                .ifPresent(code -> faults.add(new Fault("dfjArea", "There is no such area. Choose one from the list")));
        try {
            Outcode outcode = places.typed(text.postcode());
            CentreLocation site = CentreLocation.of(text, outcode);
            Problem.refuse(faults);
            return site;
        } catch (Problem problem) {
            if (faults.isEmpty()) {
                throw problem;
            }
            problem.faults().stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
            throw Problem.invalid(faults);
        }
    }

    private void mustBeNewName(long organisationId, long exceptId, String name) {
        boolean taken = organisations.centresOf(organisationId).stream()
                .anyMatch(other -> other.id() != exceptId && other.name().equalsIgnoreCase(name));
        if (taken) {
            throw Problem.invalid("centre.name-taken", "name", "This organisation has a centre of this name already");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Versioned<OrganisationDetails> kept(Organisation organisation) {
        return new Versioned<>(organisation.id(), organisation.version(), organisation.text());
    }

    private static Versioned<CentreDetails> kept(Centre centre) {
        return new Versioned<>(centre.id(), centre.version(), centre.text());
    }
}
