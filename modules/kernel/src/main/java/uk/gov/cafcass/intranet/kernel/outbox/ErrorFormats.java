package uk.gov.cafcass.intranet.kernel.outbox;

import java.util.Arrays;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/**
 * What kind of error it was and where. The error's own message is left out: it may quote a case, and this is read by administrators, who
 * see none (domain §1).
 */
final class ErrorFormats {

    private static final String OURS = "uk.gov.cafcass.intranet.";
    private static final int DEEPEST = 20;

    private ErrorFormats() {}

    static String of(Throwable error) {
        Throwable root = root(error);
        String kind = root instanceof Problem problem
                ? "Problem " + problem.code()
                : root.getClass().getSimpleName();
        return kind + place(root).or(() -> place(error)).orElse("");
    }

    private static Throwable root(Throwable error) {
        Throwable root = error;
        for (int depth = 0; depth < DEEPEST && root.getCause() != null && !(root instanceof Problem); depth++) {
            root = root.getCause();
        }
        return root;
    }

    private static Optional<String> place(Throwable error) {
        return Arrays.stream(error.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS) && frame.getLineNumber() > 0)
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .findFirst();
    }
}
