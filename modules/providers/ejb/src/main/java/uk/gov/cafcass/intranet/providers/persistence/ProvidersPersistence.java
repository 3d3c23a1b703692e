package uk.gov.cafcass.intranet.providers.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import uk.gov.cafcass.intranet.kernel.persistence.Schema;

/**
 * Gives the module its entity manager, and makes its schema known. It is an enterprise bean for the reason that
 * {@link uk.gov.cafcass.intranet.kernel.persistence.KernelPersistence} has, and since Payara Server deploys no EJB jar without one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ProvidersPersistence {

    @PersistenceContext(unitName = "providers")
    private EntityManager entities;

    @PostConstruct
    void findUnit() {
        entities.getEntityManagerFactory();
    }

    @Produces
    @ProvidersUnit
    public EntityManager entities() {
        return entities;
    }

    @Produces
    static Schema schema() {
        return new Schema("providers", 10);
    }
}
