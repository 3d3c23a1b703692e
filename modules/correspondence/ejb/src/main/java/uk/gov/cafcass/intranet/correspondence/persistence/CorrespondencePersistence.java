package uk.gov.cafcass.intranet.correspondence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.gov.cafcass.intranet.kernel.persistence.Schema;

/** Gives the module its entity manager, and makes its schema known. */
@ApplicationScoped
public class CorrespondencePersistence {

    @PersistenceContext(unitName = "correspondence")
    private EntityManager entities;

    @Produces
    @CorrespondenceUnit
    EntityManager entities() {
        return entities;
    }

    @Produces
    static Schema schema() {
        return new Schema("correspondence", 40);
    }
}
