package uk.gov.cafcass.intranet.kernel.text;

import java.util.regex.Pattern;

/** What people type or paste, made fit to be kept: nothing visible is lost, what cannot be seen and can mislead is taken out. */
public final class CleanText {

    /** Half a surrogate pair is no character, and no database takes it. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private static final Pattern OVERRIDES = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CleanText() {}

    /** Text of many lines: line ends made one kind, control characters gone; everything else as it came. */
    public static String text(String typed) {
        return CONTROL.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** One line, such as a name or a subject: white space folded, control characters and writing-direction overrides gone. */
    public static String line(String typed) {
        String visible =
                OVERRIDES.matcher(CONTROL.matcher(typed).replaceAll(" ")).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** Whether there is nothing to be seen in it: spaces of any width, marks, joiners. */
    public static boolean showsNothing(String typed) {
        return INVISIBLE.matcher(typed).matches();
    }
}
