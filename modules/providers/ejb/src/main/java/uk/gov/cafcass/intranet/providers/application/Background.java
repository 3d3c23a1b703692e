package uk.gov.cafcass.intranet.providers.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Work that goes on while the page that began it is left; nobody is signed in there. */
@ApplicationScoped
public class Background {

    @Resource
    private ManagedExecutorService executor;

    Background() {}

    /** Begins it soon and comes back at once. */
    void run(Runnable work) {
        executor.execute(work);
    }
}
