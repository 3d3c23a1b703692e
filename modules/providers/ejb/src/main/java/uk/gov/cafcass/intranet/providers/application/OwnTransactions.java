package uk.gov.cafcass.intranet.providers.application;

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
 * Work in several transactions, one after the other: for what takes long and shows how far it is. Whoever asks has none of their own.
 */
@ApplicationScoped
public class OwnTransactions {

    private static final Duration USUAL = Duration.ofMinutes(2);

    private final UserTransaction transaction;

    @Inject
    OwnTransactions(UserTransaction transaction) {
        this.transaction = transaction;
    }

    /** Does something in a transaction; when it throws, nothing is kept. */
    <T> T call(Supplier<T> work) {
        return call(USUAL, work);
    }

    /** Does something in a transaction that may last so long, whatever the server allows otherwise. */
    <T> T call(Duration longest, Supplier<T> work) {
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
