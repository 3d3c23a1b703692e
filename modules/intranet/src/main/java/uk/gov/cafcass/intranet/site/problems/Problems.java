package uk.gov.cafcass.intranet.site.problems;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Finds the problem behind whatever was thrown. */
final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Problems() {}

    /** The problem itself, or the one that the cause amounts to; what nobody foresaw is logged and says nothing of its inside. */
    static Problem of(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Problem problem) {
                return problem;
            }
            if (t instanceof OptimisticLockException) {
                return Problem.of(
                        Kind.STALE,
                        "changed-meanwhile",
                        "Somebody else changed this meanwhile. Look at it again, then do what you wanted to do.");
            }
            if (t instanceof SQLException sql && isAway(sql)) {
                return Problem.of(
                        Kind.UNAVAILABLE,
                        "database.away",
                        "The database cannot be reached. Nothing was saved. Try again in a few minutes.");
            }
        }
        LOG.log(Level.SEVERE, "Unforeseen", thrown);
        return Problem.of(
                Kind.UNAVAILABLE,
                "unforeseen",
                "Something went wrong. Nothing was saved. Try again; if it happens again, tell IT when it was.");
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
