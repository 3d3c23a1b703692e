package uk.gov.cafcass.intranet.kernel.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * Gives services the kernel's entity manager and the data source; both belong to the transaction of the moment. It is an
 * enterprise bean since an entity manager looks for its unit at the first use, in the module that is at work then: in the EAR on
 * Payara Server a page would make it look in the war, where it is not.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KernelPersistence {

    @PersistenceContext(unitName = "kernel")
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/intranet")
    private DataSource dataSource;

    /** The first use, while this module is at work. */
    @PostConstruct
    void findUnit() {
        entities.getEntityManagerFactory();
    }

    @Produces
    @KernelUnit
    public EntityManager entities() {
        return entities;
    }

    @Produces
    public DataSource dataSource() {
        return dataSource;
    }
}
