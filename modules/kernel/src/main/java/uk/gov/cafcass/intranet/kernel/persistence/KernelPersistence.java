package uk.gov.cafcass.intranet.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** Gives services the kernel's entity manager and the data source; both belong to the transaction of the moment. */
@ApplicationScoped
public class KernelPersistence {

    @PersistenceContext(unitName = "kernel")
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/intranet")
    private DataSource dataSource;

    @Produces
    @KernelUnit
    EntityManager entities() {
        return entities;
    }

    @Produces
    DataSource dataSource() {
        return dataSource;
    }
}
