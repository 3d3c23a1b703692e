package uk.gov.cafcass.intranet.kernel.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;

/** The lines of each transaction that is under way; written when it is about to commit, dropped when it rolls back. */
@ApplicationScoped
class PendingLines {

    private static final String KEY = PendingLines.class.getName();

    private final AuditLines lines;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    PendingLines(Sql sql) {
        this.lines = new AuditLines(sql);
    }

    void add(AuditLine line) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An audit line belongs to a transaction: " + line);
        }
        ofThisTransaction().add(line);
    }

    private List<AuditLine> ofThisTransaction() {
        if (transaction.getResource(KEY) instanceof Pending pending) {
            return pending.lines;
        }
        Pending fresh = new Pending();
        transaction.putResource(KEY, fresh);
        transaction.registerInterposedSynchronization(fresh);
        return fresh.lines;
    }

    private final class Pending implements Synchronization {
        private final List<AuditLine> lines = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            PendingLines.this.lines.append(lines);
        }

        @Override
        public void afterCompletion(int status) {
            lines.clear();
        }
    }
}
