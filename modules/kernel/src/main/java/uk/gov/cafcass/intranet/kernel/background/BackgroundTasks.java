package uk.gov.cafcass.intranet.kernel.background;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Starts work that goes on while the page that began it is left. Nobody is signed in there, and there is no transaction. Work that must
 * survive the server is stored first: here it is lost when the server stops.
 */
@ApplicationScoped
public class BackgroundTasks {

    @Resource
    private ManagedExecutorService executor;

    protected BackgroundTasks() {}

    /** Starts the work soon, on another thread, and returns at once. */
    public void run(Runnable work) {
        executor.execute(work);
    }
}
