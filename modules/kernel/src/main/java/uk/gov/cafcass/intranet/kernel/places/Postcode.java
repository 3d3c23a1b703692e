package uk.gov.cafcass.intranet.kernel.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/**
 * A postcode, full or only its district. Whether there is such a district, {@link Places} know.
 *
 * @param district the first half, such as {@code WR1}
 * @param unit the second half, such as {@code 1AA}; empty when only the district is known
 */
public record Postcode(String district, Optional<String> unit) {

    private static final String DISTRICT = "([A-Z]{1,2}(?:[0-9]{1,2}|[0-9][A-Z]))";
    private static final Pattern FULL = Pattern.compile(DISTRICT + "([0-9][ABD-HJLNP-UW-Z]{2})");
    private static final Pattern DISTRICT_ALONE = Pattern.compile(DISTRICT);
    /** A district, a space, and a second half that was not typed to its end. */
    private static final Pattern BEGUN = Pattern.compile(DISTRICT + " [0-9][A-Z]?");
    /** No way of writing a postcode is longer. */
    private static final int LONGEST = 30;

    /**
     * What somebody typed: capitals, spaces, full stops and hyphens do not matter.
     *
     * @throws Problem at {@code postcode} when it has not the form of a postcode
     */
    public static Postcode of(String typed) {
        return parse(typed).orElseThrow(() -> malformed(typed));
    }

    /** What somebody typed; empty when it has not the form of a postcode. */
    public static Optional<Postcode> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String spaced = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}.-]+", " ")
                .strip();
        Matcher begun = BEGUN.matcher(spaced);
        if (begun.matches()) {
            return Optional.of(new Postcode(begun.group(1), Optional.empty()));
        }
        String compact = spaced.replace(" ", "");
        Matcher full = FULL.matcher(compact);
        if (full.matches()) {
            return Optional.of(new Postcode(full.group(1), Optional.of(full.group(2))));
        }
        return DISTRICT_ALONE.matcher(compact).matches()
                ? Optional.of(new Postcode(compact, Optional.empty()))
                : Optional.empty();
    }

    static Problem malformed(String typed) {
        return Problem.invalid(
                "postcode.malformed",
                "postcode",
                "“" + shown(typed) + "” is not a postcode. Enter one such as WR1 1AA, or only its district, WR1.");
    }

    /** What was typed, short enough to be repeated in a sentence. */
    static String shown(String typed) {
        String line = typed.replaceAll("[\\s\\p{C}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** {@code WR1 1AA}, or {@code WR1}. */
    @Override
    public String toString() {
        return unit.map(half -> district + " " + half).orElse(district);
    }
}
