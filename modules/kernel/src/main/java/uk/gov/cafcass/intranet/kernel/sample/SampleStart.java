package uk.gov.cafcass.intranet.kernel.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the samples after the schemas are up to date, where {@code intranet.demo} is true. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleStart {

    @Inject
    @ConfigProperty(name = "intranet.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Samples samples;

    @PostConstruct
    void load() {
        if (demo) {
            samples.loadAll();
        }
    }
}
