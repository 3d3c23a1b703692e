package uk.gov.cafcass.intranet.kernel.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Runs work in several transactions, one after the other: for what takes long and shows how far it is. The caller must have no
 * transaction.
 */
@ApplicationScoped
public class TransactionTemplate {

    private static final Duration USUAL = Duration.ofMinutes(2);

    private final UserTransaction transaction;

    @Inject
    protected TransactionTemplate(UserTransaction transaction) {
        this.transaction = transaction;
    }

    /** Runs work in a transaction of at most two minutes; an exception rolls it back and is thrown on. */
    public <T> T call(Supplier<T> work) {
        return call(USUAL, work);
    }

    /**
     * Runs work in a transaction with a time limit of its own, whatever the server's is; an exception rolls it back and is thrown on.
     *
     * @param longest after which the transaction can only be rolled back; whole seconds
     * @throws IllegalStateException when the transaction could not be begun or committed
     */
    public <T> T call(Duration longest, Supplier<T> work) {
        try {
            transaction.setTransactionTimeout(Math.toIntExact(longest.toSeconds()));
            transaction.begin();
            try {
                T result = work.get();
                transaction.commit();
                return result;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
                transaction.setTransactionTimeout(0);
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("The transaction did not come to its end", e);
        }
    }
}
