package uk.gov.cafcass.intranet.providers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.domain.Centre;
import uk.gov.cafcass.intranet.providers.domain.CentreText;
import uk.gov.cafcass.intranet.providers.domain.Contact;
import uk.gov.cafcass.intranet.providers.domain.ContactText;
import uk.gov.cafcass.intranet.providers.domain.Holder;
import uk.gov.cafcass.intranet.providers.domain.Organisation;
import uk.gov.cafcass.intranet.providers.domain.OrganisationText;
import uk.gov.cafcass.intranet.providers.domain.Service;
import uk.gov.cafcass.intranet.providers.domain.ServiceText;
import uk.gov.cafcass.intranet.providers.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/** Shows one thing of the register to who is about to change it. COMMISSIONER only. */
@ApplicationScoped
@Transactional
public class RegisterToEdit {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Access access;

    @Inject
    RegisterToEdit(Organisations organisations, Accreditations accreditations, Access access) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.access = access;
    }

    /**
     * Whose something is or will be.
     *
     * @param organisation its name
     * @param centre the centre's name, when it is one centre's
     */
    public record Whose(Holder holder, String organisation, Optional<String> centre) {

        /** The name of whoever it is. */
        public String name() {
            return centre.orElse(organisation);
        }
    }

    /** Something to edit, and whose it is. */
    public record ToEdit<T>(Kept<T> kept, Whose whose) {}

    /** Says no to who does not keep the register. */
    public void requireKeeper() {
        access.commissioner();
    }

    /**
     * Whose a new thing will be.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Whose organisationHolding(long organisationId) {
        access.commissioner();
        return whose(Holder.organisation(organisationId));
    }

    /**
     * Whose a new thing will be.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Whose centreHolding(long centreId) {
        access.commissioner();
        return whose(organisations.centre(centreId));
    }

    /**
     * An organisation.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ToEdit<OrganisationText> organisation(long id) {
        access.commissioner();
        Organisation organisation = organisations.organisation(id);
        return new ToEdit<>(
                new Kept<>(id, organisation.version(), organisation.text()), whose(Holder.organisation(id)));
    }

    /**
     * A centre.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ToEdit<CentreText> centre(long id) {
        access.commissioner();
        Centre centre = organisations.centre(id);
        return new ToEdit<>(new Kept<>(id, centre.version(), centre.text()), whose(centre));
    }

    /**
     * A service.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ToEdit<ServiceText> service(long id) {
        access.commissioner();
        Service service = organisations.service(id);
        return new ToEdit<>(new Kept<>(id, service.version(), service.text()), whose(service.centre()));
    }

    /**
     * A contact.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ToEdit<ContactText> contact(long id) {
        access.commissioner();
        Contact contact = organisations.contact(id);
        return new ToEdit<>(new Kept<>(id, contact.version(), contact.text()), whose(contact.at()));
    }

    /**
     * A period of accreditation or, when somebody corrected it meanwhile, what holds in its place: what holds on its first day, else
     * the first that has days in common with it; empty when nothing does.
     *
     * @throws Problem {@link Kind#NOT_FOUND} when there never was such a period
     */
    public Optional<Accreditation> accreditation(long id) {
        access.commissioner();
        Accreditation asked = asked(id);
        if (asked.known().superseded().isEmpty()) {
            return Optional.of(asked);
        }
        return accreditations.current(asked.holder().organisationId()).stream()
                .filter(row -> row.holder().equals(asked.holder())
                        && row.entry().scheme() == asked.entry().scheme())
                .filter(row -> row.entry().period().overlaps(asked.entry().period()))
                .min(Comparator.comparing(
                        row -> !row.entry().period().has(asked.entry().period().from())));
    }

    /**
     * Whose a period of accreditation is or was.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Whose accredited(long id) {
        access.commissioner();
        return whose(asked(id).holder());
    }

    private Accreditation asked(long id) {
        return accreditations
                .find(id)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "accreditation.unknown",
                        "There is no such accreditation. Look at the list again."));
    }

    private Whose whose(Centre centre) {
        return whose(Holder.centre(centre.organisationId(), centre.id()));
    }

    private Whose whose(Holder holder) {
        return new Whose(
                holder,
                organisations.organisation(holder.organisationId()).name(),
                holder.centreId().map(organisations::centre).map(Centre::name));
    }
}
