package uk.gov.cafcass.intranet.kernel.audit;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the container tells of the transaction of the moment, ended as a test wants. */
final class OneTransaction implements TransactionSynchronizationRegistry {

    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> listening = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;

    void begin() {
        status = Status.STATUS_ACTIVE;
    }

    void mustRollBack() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    void commit() {
        List.copyOf(listening).forEach(Synchronization::beforeCompletion);
        end(Status.STATUS_COMMITTED);
    }

    void rollBack() {
        end(Status.STATUS_ROLLEDBACK);
    }

    private void end(int how) {
        List.copyOf(listening).forEach(one -> one.afterCompletion(how));
        listening.clear();
        resources.clear();
        status = Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void putResource(Object key, Object value) {
        resources.put(key, value);
    }

    @Override
    public @Nullable Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        listening.add(synchronization);
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public void setRollbackOnly() {
        mustRollBack();
    }

    @Override
    public boolean getRollbackOnly() {
        return status == Status.STATUS_MARKED_ROLLBACK;
    }
}
