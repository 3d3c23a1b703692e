package uk.gov.cafcass.intranet.intranet;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.cafcass.intranet.kernel.sample.Samples;

/**
 * Loads the samples where {@code intranet.demo} is true. It stands in the war, which starts last: on Payara Server a module can
 * not use the enterprise beans of those that start after it.
 */
@WebListener
public class SampleStart implements ServletContextListener {

    private final boolean demo;
    private final Samples samples;

    @Inject
    SampleStart(@ConfigProperty(name = "intranet.demo", defaultValue = "false") boolean demo, Samples samples) {
        this.demo = demo;
        this.samples = samples;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (demo) {
            samples.loadAll();
        }
    }
}
