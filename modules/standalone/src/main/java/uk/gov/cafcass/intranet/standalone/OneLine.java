package uk.gov.cafcass.intranet.standalone;

import org.jspecify.annotations.Nullable;

/** A technical problem, short enough to end a sentence with. */
final class OneLine {

    private static final int LONGEST = 300;

    private OneLine() {}

    /** What lies at the bottom of a problem. */
    static String of(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String message = of(deepest.getMessage());
        return message.isEmpty() ? deepest.getClass().getSimpleName() : message;
    }

    /** The text without its line breaks, cut when long. */
    static String of(@Nullable String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
