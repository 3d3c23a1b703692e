package uk.gov.cafcass.intranet.standalone;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The schema that holds the accounts, for commands that need it before the intranet itself was ever started. */
final class KernelSchema {

    private KernelSchema() {}

    /** Brings it up to date, with the same migrations that the intranet runs at its start. */
    static void migrate(DatabaseAddress address) {
        try {
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .schemas("kernel")
                    .locations("classpath:db/migration/kernel")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Refusal("The tables of the kernel could not be made: " + OneLine.of(e), e);
        }
    }
}
