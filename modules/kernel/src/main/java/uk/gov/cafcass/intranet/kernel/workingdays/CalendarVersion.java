package uk.gov.cafcass.intranet.kernel.workingdays;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;

/** Which state of the list is the present one: the single row of {@code kernel.calendar_version}, and its lock. */
@Dependent
class CalendarVersion {

    private static final String READ = "select version from kernel.calendar_version";

    private final EntityManager entities;
    private final SeenVersion seen;

    @Inject
    CalendarVersion(@KernelUnit EntityManager entities, SeenVersion seen) {
        this.entities = entities;
        this.seen = seen;
    }

    /** As it was when this request first asked. */
    long seenByThisRequest() {
        Long version = recall();
        return version != null ? version : remembered(read(READ));
    }

    /** As it is, and stays until the transaction ends. */
    long heldStill() {
        return remembered(read(READ + " for share"));
    }

    /** Lets one change through at a time, after all who hold it still. */
    void lockForChange() {
        read(READ + " for update");
    }

    /** After a change in this very request. */
    void forget() {
        remember(null);
    }

    private long read(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private long remembered(long version) {
        remember(version);
        return version;
    }

    private @Nullable Long recall() {
        try {
            return seen.get();
        } catch (ContextNotActiveException e) {
            return null;
        }
    }

    private void remember(@Nullable Long version) {
        try {
            seen.set(version);
        } catch (ContextNotActiveException e) {
            // Outside a request, in a task of the server's own: nothing to remember for.
        }
    }
}
