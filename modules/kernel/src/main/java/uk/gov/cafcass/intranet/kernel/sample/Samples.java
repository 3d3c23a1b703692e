package uk.gov.cafcass.intranet.kernel.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Every module's sample. */
@ApplicationScoped
public class Samples {

    private final Instance<Sample> samples;

    @Inject
    Samples(@Any Instance<Sample> samples) {
        this.samples = samples;
    }

    /** Loads what is not there yet; there is no request at start, so one is made for the callers that samples act as. */
    @ActivateRequestContext
    public void loadAll() {
        samples.stream().sorted(Comparator.comparingInt(Sample::order)).forEach(Sample::load);
    }
}
