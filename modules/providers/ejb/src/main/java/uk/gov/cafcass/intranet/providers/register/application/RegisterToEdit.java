package uk.gov.cafcass.intranet.providers.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Contact;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Service;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Shows one thing of the register to who is about to change it. COMMISSIONER only. */
@ApplicationScoped
@Transactional
public class RegisterToEdit {

    private final Organisations organisations;
    private final Access access;

    @Inject
    RegisterToEdit(Organisations organisations, Access access) {
        this.organisations = organisations;
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
    public record ToEdit<T>(Versioned<T> kept, Whose whose) {}

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
    public ToEdit<OrganisationDetails> organisation(long id) {
        access.commissioner();
        Organisation organisation = organisations.organisation(id);
        return new ToEdit<>(
                new Versioned<>(id, organisation.version(), organisation.text()), whose(Holder.organisation(id)));
    }

    /**
     * A centre.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ToEdit<CentreDetails> centre(long id) {
        access.commissioner();
        Centre centre = organisations.centre(id);
        return new ToEdit<>(new Versioned<>(id, centre.version(), centre.text()), whose(centre));
    }

    /**
     * A service.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ToEdit<ServiceDetails> service(long id) {
        access.commissioner();
        Service service = organisations.service(id);
        return new ToEdit<>(new Versioned<>(id, service.version(), service.text()), whose(service.centre()));
    }

    /**
     * A contact.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ToEdit<ContactDetails> contact(long id) {
        access.commissioner();
        Contact contact = organisations.contact(id);
        return new ToEdit<>(new Versioned<>(id, contact.version(), contact.text()), whose(contact.at()));
    }

    /**
     * Whose something is.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Whose of(Holder holder) {
        access.commissioner();
        return whose(holder);
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
