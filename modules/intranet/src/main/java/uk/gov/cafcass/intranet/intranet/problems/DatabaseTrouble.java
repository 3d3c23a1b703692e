package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * Tells from what the driver, the pool or the transaction manager throws whether the database is away, or only busy: later it
 * may work.
 */
final class DatabaseTrouble {

    /** Deadlock, serialisation failure, lock not available, statement cancelled for its time. */
    private static final Set<String> BUSY = Set.of("40P01", "40001", "55P03", "57014");

    /** The pool of the server when it has no connection to give; its classes are not for applications to name. */
    private static final Set<String> POOL = Set.of(
            "com.sun.appserv.connectors.internal.api.PoolingException",
            "jakarta.resource.spi.ResourceAllocationException");

    private DatabaseTrouble() {}

    static Optional<Problem> behind(Throwable cause) {
        if (cause instanceof SystemException || POOL.contains(cause.getClass().getName())) {
            return Optional.of(away());
        }
        return cause instanceof SQLException sql ? behind(sql) : Optional.empty();
    }

    private static Optional<Problem> behind(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            return fromThePool(sql) ? Optional.of(away()) : Optional.empty();
        }
        if (BUSY.contains(state)) {
            return Optional.of(Problem.of(
                    Kind.UNAVAILABLE,
                    "database.busy",
                    "The database is busy. Nothing was saved. Try again in a moment."));
        }
        boolean lost = state.startsWith("08") || state.startsWith("57P0") || state.startsWith("53");
        return lost ? Optional.of(away()) : Optional.empty();
    }

    /** What the server's own wrapper throws for want of a connection has no state. */
    private static boolean fromThePool(SQLException sql) {
        String message = String.valueOf(sql.getMessage());
        return sql instanceof SQLTransientException || message.startsWith("Error in allocating a connection");
    }

    private static Problem away() {
        return Problem.of(
                Kind.UNAVAILABLE,
                "database.away",
                "The database cannot be reached. Nothing was saved. Try again in a few minutes.");
    }
}
