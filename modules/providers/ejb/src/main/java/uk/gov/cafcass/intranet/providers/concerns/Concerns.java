package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;

/** The concerns of staff about providers, and what was done about each. */
@ApplicationScoped
public class Concerns {

    private final EntityManager entities;

    @Inject
    public Concerns(@ProvidersUnit EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a new one; its number is known afterwards. */
    public void add(Concern concern) {
        entities.persist(concern);
        entities.flush();
    }

    /** Makes a new version of a concern about which something was done, even when nothing of it changed. */
    public void touch(Concern concern) {
        entities.lock(concern, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /** The concern with this number, to read. */
    public Concern get(long id) {
        return found(entities.find(Concern.class, id));
    }

    /** The concern, locked until the end of the transaction. */
    public Concern lock(long id) {
        Concern concern = found(entities.find(Concern.class, id, LockModeType.PESSIMISTIC_WRITE));
        entities.refresh(concern);
        return concern;
    }

    private static Concern found(@Nullable Concern concern) {
        if (concern == null) {
            throw unknown();
        }
        return concern;
    }

    /** There is none; or none of which the caller may know. */
    public static Problem unknown() {
        return Problem.of(Kind.NOT_FOUND, "concern.unknown", "There is no such concern. Look at the list again.");
    }

    /** Those that are not closed. */
    public List<Concern> open(Sorting<ConcernSort> order, int most) {
        return entities.createQuery("select c from Concern c where c.state <> :closed" + in(order), Concern.class)
                .setParameter("closed", ConcernState.CLOSED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that are closed. */
    public List<Concern> closed(Sorting<ConcernSort> order, int most, int leaveOut) {
        return entities.createQuery("select c from Concern c where c.state = :closed" + in(order), Concern.class)
                .setParameter("closed", ConcernState.CLOSED)
                .setMaxResults(most)
                .setFirstResult(leaveOut)
                .getResultList();
    }

    /** What somebody reported. */
    public List<Concern> raisedBy(long accountId, Sorting<ConcernSort> order, int most) {
        return entities.createQuery("select c from Concern c where c.raisedBy = :account" + in(order), Concern.class)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }

    private static String in(Sorting<ConcernSort> order) {
        return order.orderBy(Concerns::property, "c.id");
    }

    private static String property(ConcernSort by) {
        return switch (by) {
            case ABOUT -> "lower(c.about)";
            case KIND -> "c.kind";
            case REPORTED -> "c.raisedAt";
            case STATE -> "c.state";
            case CLOSED -> "c.closedAt";
        };
    }
}
