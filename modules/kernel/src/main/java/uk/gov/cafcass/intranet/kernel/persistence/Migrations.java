package uk.gov.cafcass.intranet.kernel.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema up to date before anything else runs. Two nodes that start at once take turns: Flyway locks
 * its history table. Where the database is, IT says by {@code intranet.db.url}, {@code intranet.db.user} and
 * {@code intranet.db.password}.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/intranet",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=intranet.db.url}",
        user = "${MPCONFIG=intranet.db.user}",
        password = "${MPCONFIG=intranet.db.password}",
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:app/jdbc/intranet")
    private DataSource dataSource;

    @Inject
    @Any
    private Instance<Schema> schemas;

    @PostConstruct
    void migrateAll() {
        schemas.stream().sorted(Comparator.comparingInt(Schema::order)).forEach(this::migrate);
    }

    private void migrate(Schema schema) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .schemas(schema.name())
                .locations("classpath:db/migration/" + schema.name())
                .load()
                .migrate();
    }

    @Produces
    static Schema kernel() {
        return new Schema("kernel", 0);
    }
}
