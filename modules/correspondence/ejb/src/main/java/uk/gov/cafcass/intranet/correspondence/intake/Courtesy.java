package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How letters open and close; lines that ask nothing. */
final class Courtesy {

    private static final Pattern SALUTATION = Pattern.compile(
            "(?<formal>Dear|To whom(?:so ?ever)? it may concern|TO WHOM IT MAY CONCERN|FAO|For the attention of|DEAR)\\b"
                    + "|(?:Hi|Hello|Hey|Hiya|Good (?:morning|afternoon|evening|day)|Greetings)\\b(?: (?:there|all|team|both|everyone|Cafcass|[A-Z][a-z]{1,20}))?");
    /** The wishes of a child, and what is asked with regards to it, close nothing. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?:yours (?:sincerely|faithfully|truly|etc)|(?:(?:kind(?:est)?|best|warm(?:est)?|many|with) ?){0,2}regards(?! (?:to|the|as)\\b)"
                    + "|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|good|many) ?wishes|sincerely|faithfully|rgds|cheers|all the best)\\b"
                    + "(?:[ ,.!-]{0,3}[\\p{L}'.-]{1,30}){0,4}[ ,.!-]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BREAK = Pattern.compile(
            "(?:many thanks|thank you|thanks|i look forward|looking forward|i hope|i await)\\b.*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTSCRIPT = Pattern.compile("p\\.? ?s\\.?[ :,-].*+", Pattern.CASE_INSENSITIVE);

    private Courtesy() {}

    /** The line without its salutation: all of "Dear Sir or Madam", the first word of "Hi, how many …?". */
    static String withoutSalutation(String line) {
        Matcher matcher = SALUTATION.matcher(line);
        if (!matcher.lookingAt()) {
            return line;
        }
        int end = endOfAddress(line);
        boolean formal = matcher.group("formal") != null;
        if (end > 0 && (formal || end <= matcher.end() + 2)) {
            return line.substring(end).strip();
        }
        if (formal) {
            return line.length() > 80 || line.endsWith("?") ? line : "";
        }
        return line.substring(matcher.end()).strip();
    }

    static boolean closes(String line) {
        return line.length() <= 80 && CLOSING.matcher(line).matches();
    }

    /** Whether the line begins a remark that ends what stood before it. */
    static boolean breaks(String line) {
        return BREAK.matcher(line).matches();
    }

    static boolean startsPostscript(String line) {
        return POSTSCRIPT.matcher(line).matches();
    }

    private static int endOfAddress(String line) {
        for (int at = 0; at < Math.min(line.length(), 80); at++) {
            if (",!:;".indexOf(line.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return 0;
    }
}
