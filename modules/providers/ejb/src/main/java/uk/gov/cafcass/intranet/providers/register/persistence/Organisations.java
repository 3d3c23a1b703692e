package uk.gov.cafcass.intranet.providers.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Contact;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Note;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.domain.Service;

/** The organisations and what belongs to them, one at a time: found to be read, or found and held while they are changed. */
@ApplicationScoped
public class Organisations {

    private final EntityManager entities;

    @Inject
    public Organisations(@ProvidersUnit EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps something new; its identity is known afterwards. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Stores what was changed, so that versions are the new ones. */
    public void store() {
        entities.flush();
    }

    /** Takes a contact off. */
    public void remove(Contact contact) {
        entities.remove(contact);
    }

    /** The organisation with this number, to read. */
    public Organisation organisation(long id) {
        return found(entities.find(Organisation.class, id), "organisation");
    }

    /** The organisation, held so that nobody else changes it or what belongs to it until the end of the transaction. */
    public Organisation lock(long id) {
        Organisation organisation =
                found(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE), "organisation");
        entities.refresh(organisation);
        return organisation;
    }

    /**
     * The organisation, once nobody is writing to it; who comes next waits until the end of the transaction. So what is answered of what
     * we knew at a moment is answered for ever (P-1).
     */
    public Organisation awaitWriters(long id) {
        entities.createNativeQuery("select id from providers.organisation where id = ?1 for key share")
                .setParameter(1, id)
                .getResultList();
        return organisation(id);
    }

    /** The centre with this number, to read. */
    public Centre centre(long id) {
        return found(entities.find(Centre.class, id), "centre");
    }

    /** The centre, held with its services. */
    public Centre lockCentre(long id) {
        Centre centre = found(entities.find(Centre.class, id, LockModeType.PESSIMISTIC_WRITE), "centre");
        entities.refresh(centre);
        return centre;
    }

    /** The service with this number, to read. */
    public Service service(long id) {
        return found(entities.find(Service.class, id), "service");
    }

    /** The contact with this number, to read. */
    public Contact contact(long id) {
        return found(entities.find(Contact.class, id), "contact");
    }

    /** The service, its centre held. */
    public Service lockService(long id) {
        Service service = found(entities.find(Service.class, id), "service");
        lockCentre(service.centre().id());
        entities.refresh(service);
        return service;
    }

    /** The contact, held. */
    public Contact lockContact(long id) {
        Contact contact = found(entities.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE), "contact");
        entities.refresh(contact);
        return contact;
    }

    /** The centres of an organisation by name, closed ones included. */
    public List<Centre> centresOf(long organisationId) {
        return entities.createQuery(
                        "select c from Centre c where c.organisationId = :organisation order by c.name, c.id",
                        Centre.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Whom one can speak to at an organisation and at its centres, or at one of them, by name. */
    public List<Contact> contactsOf(Holder at) {
        return belonging(Contact.class, at, "e.name, e.id");
    }

    /** What was noted about an organisation and its centres, or about one of them, the newest first. */
    public List<Note> notesOf(Holder about) {
        return belonging(Note.class, about, "e.id desc");
    }

    private <T> List<T> belonging(Class<T> type, Holder holder, String order) {
        String ofCentre =
                holder.centreId().map(centre -> " and e.centreId = :centre").orElse("");
        TypedQuery<T> query = entities.createQuery(
                "select e from " + type.getSimpleName() + " e where e.organisationId = :organisation" + ofCentre
                        + " order by " + order,
                type);
        query.setParameter("organisation", holder.organisationId());
        holder.centreId().ifPresent(centre -> query.setParameter("centre", centre));
        return query.getResultList();
    }

    private static <T> T found(@Nullable T entity, String noun) {
        if (entity == null) {
            throw Problem.of(
                    Kind.NOT_FOUND, noun + ".unknown", "There is no such " + noun + ". Look at the list again.");
        }
        return entity;
    }
}
