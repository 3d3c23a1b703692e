package uk.gov.cafcass.intranet.intranet.problems;

import jakarta.persistence.OptimisticLockException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Finds the problem behind whatever was thrown, for programs and for people alike. */
public final class Problems {

    /** The code of what nobody foresaw. */
    public static final String UNFORESEEN = "unforeseen";

    private static final String OVERSIZE = "org.apache.catalina.fileupload.SizeException";
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Problems() {}

    /**
     * The problem itself, or the one that its cause amounts to. What nobody foresaw is logged under an id, says nothing of its
     * inside, and carries the id as {@code incident}.
     */
    public static Problem of(Throwable thrown) {
        return foreseen(thrown).orElseGet(() -> unforeseen(thrown));
    }

    /** The same, and empty for what nobody foresaw. */
    public static Optional<Problem> foreseen(Throwable thrown) {
        Set<Throwable> chain = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable cause = thrown;
        Optional<Problem> found = Optional.empty();
        while (cause != null && found.isEmpty() && chain.add(cause)) {
            found = named(cause);
            cause = cause.getCause();
        }
        return found;
    }

    private static Optional<Problem> named(Throwable cause) {
        return Stream.<Function<Throwable, Optional<Problem>>>of(
                        Problems::itself, Problems::stale, Problems::tooLarge, DatabaseTrouble::behind)
                .map(reading -> reading.apply(cause))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> itself(Throwable cause) {
        return cause instanceof Problem problem ? Optional.of(problem) : Optional.empty();
    }

    private static Optional<Problem> stale(Throwable cause) {
        return cause instanceof OptimisticLockException
                ? Optional.of(Problem.of(
                        Kind.STALE,
                        "changed-meanwhile",
                        "Somebody else changed this meanwhile. Look at it again, then do what you wanted to do."))
                : Optional.empty();
    }

    /** What the server throws when a form brings more than web.xml allows; its class is not for applications to name. */
    private static Optional<Problem> tooLarge(Throwable cause) {
        return cause.getClass().getName().equals(OVERSIZE)
                ? Optional.of(Problem.of(
                        Kind.TOO_LARGE,
                        "file.too-large",
                        "The file is too large. Nothing was saved. Go back, and choose a smaller one."))
                : Optional.empty();
    }

    private static Problem unforeseen(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "Unforeseen, incident " + incident);
        return Problem.of(
                        Kind.UNAVAILABLE,
                        UNFORESEEN,
                        "Something went wrong. Nothing was saved. Try again; if it happens again, tell IT the incident "
                                + incident + ".")
                .with("incident", incident);
    }
}
