package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of a question at a place in a line. Looks at a few characters only, so it costs the same for any line. */
final class MarkerReader {

    private static final int WINDOW = 40;

    private static final Pattern MARKER = Pattern.compile("[\\s\\u00a0\\p{Cf}]{0,20}+[*_#]{0,2}[ ]?+(?:"
            + "(?<q>(?i:question|q)[ .]{0,2}(?:(?i:no)\\.? ?)?(?<qn>[0-9]{1,3})(?:\\(?(?<qp>[a-z])\\)?)?)(?<qs> ?\\\\?[.:)\\-\\u2013\\u2014])?"
            + "|(?<cn>[0-9]{1,3})(?:\\((?<cp>[a-z])\\)[.:]?|(?<cq>[a-z])[.):])"
            + "|(?<hn>[0-9]{1,2})\\.(?<hp>[0-9]{1,2})[.)]?(?=[ \\t])"
            + "|(?<n>[0-9]{1,3})(?<ns>\\\\?[.):]|[ ]?[-\\u2013\\u2014](?=[ ]))"
            + "|[(\\[](?<bn>[0-9]{1,3})[)\\]][.:]?"
            + "|(?<l>[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})\\\\?\\)"
            + "|(?<d>[a-z]|[ivx]{2,5})\\\\?\\.(?=[\\s\\u00a0])"
            + "|\\((?<b>[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})\\)[.:]?"
            + "|(?<u>[\\u2022\\u25cf\\u25aa\\u00b7\\uf0b7\\u2023\\u25e6*\\-\\u2013])(?=[\\s\\u00a0])"
            + ")[*_]{0,2}+");

    private static final Pattern DATE = Pattern.compile(
            "[\\s\\u00a0]{0,3}(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?"
                    + "(?:[\\s\\u00a0]{0,3}$|[,:;)\\s\\u00a0]{1,3}(?:'?[0-9]{2,4})\\b.*+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MarkerReader() {}

    /** The number that stands at this place in the line, white space before it not counted. */
    static Optional<Marker> at(String line, int start) {
        int window = Math.min(line.length(), start + WINDOW);
        Matcher matcher = MARKER.matcher(line).region(start, window);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Marker marker = read(matcher);
        return isFollowedByText(marker, line) && !isDate(marker, line) ? Optional.of(marker) : Optional.empty();
    }

    private static Marker read(Matcher m) {
        if (m.group("q") != null) {
            return numbered(
                    m,
                    Marker.Kind.QUESTION,
                    "qn",
                    "qp",
                    m.group("q").replace(" ", "").length() > 6);
        }
        if (m.group("cn") != null) {
            return numbered(m, Marker.Kind.NUMBER, "cn", m.group("cp") != null ? "cp" : "cq", false);
        }
        if (m.group("hn") != null) {
            int part = Integer.parseInt(m.group("hp"));
            String own = m.group("hn") + "." + m.group("hp");
            return new Marker(Marker.Kind.NUMBER, Integer.parseInt(m.group("hn")), part, own, 'h', m.end());
        }
        if (m.group("n") != null) {
            return number(m, m.group("n"), last(m.group("ns").strip()));
        }
        if (m.group("bn") != null) {
            return number(m, m.group("bn"), '(');
        }
        if (m.group("u") != null) {
            return new Marker(Marker.Kind.BULLET, 1, 0, "", '*', m.end());
        }
        if (m.group("b") != null) {
            return lettered(m, m.group("b"), '(');
        }
        return m.group("l") != null ? lettered(m, m.group("l"), ')') : lettered(m, m.group("d"), '.');
    }

    private static Marker numbered(Matcher m, Marker.Kind kind, String number, String part, boolean inFull) {
        String digits = m.group(number);
        String letter = m.group(part);
        int value = Integer.parseInt(digits);
        String own = kind == Marker.Kind.NUMBER ? "" + value : (inFull ? "Question " : "Q") + value;
        char style = kind == Marker.Kind.QUESTION && m.group("qs") == null && letter == null ? ' ' : ')';
        return new Marker(kind, value, letter == null ? 0 : letter.charAt(0) - 'a' + 1, own, style, m.end());
    }

    private static Marker number(Matcher m, String digits, char style) {
        int value = Integer.parseInt(digits);
        return new Marker(Marker.Kind.NUMBER, value, 0, "" + value, style, m.end());
    }

    /** A single letter is read as a letter; whether it is rather a roman number depends on what stands before it. */
    private static Marker lettered(Matcher m, String letters, char style) {
        boolean roman = letters.length() > 1;
        String lower = letters.toLowerCase(Locale.ROOT);
        int value = roman ? roman(lower) : lower.charAt(0) - 'a' + 1;
        return new Marker(roman ? Marker.Kind.ROMAN : Marker.Kind.LETTER, value, 0, letters, style, m.end());
    }

    /** The value of a roman number in small letters of which each is i, v or x; 0 if it is none. */
    static int roman(String digits) {
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digit(digits.charAt(at));
            int next = at + 1 < digits.length() ? digit(digits.charAt(at + 1)) : 0;
            value += digit < next ? -digit : digit;
        }
        return value;
    }

    private static int digit(char c) {
        return c == 'x' ? 10 : c == 'v' ? 5 : c == 'i' ? 1 : 0;
    }

    /** "1.5", "2:30" and "www.a.b" are not numbers of questions; "1)What" and "1.What" are. */
    private static boolean isFollowedByText(Marker marker, String line) {
        if (marker.value() == 0 && marker.kind() != Marker.Kind.QUESTION) {
            return false;
        }
        if (marker.end() >= line.length()) {
            return marker.kind() != Marker.Kind.BULLET && marker.style() != 'h';
        }
        char next = line.charAt(marker.end());
        if (marker.style() == ' ' || marker.style() == 'h') {
            String rest = line.substring(marker.end(), Math.min(line.length(), marker.end() + 6))
                    .strip();
            char first = rest.isEmpty() ? 'A' : rest.charAt(0);
            return PlainText.isSpace(next)
                    && (marker.style() == ' ' ? Character.isUpperCase(first) : Character.isLetter(first));
        }
        if (PlainText.isSpace(next)) {
            return true;
        }
        boolean bracket = marker.style() == ')' || marker.style() == '(';
        return bracket ? Character.isLetter(next) : marker.style() == '.' && Character.isUpperCase(next);
    }

    private static boolean isDate(Marker marker, String line) {
        return marker.kind() == Marker.Kind.NUMBER
                && marker.style() == '.'
                && marker.value() <= 31
                && DATE.matcher(line)
                        .region(marker.end(), Math.min(line.length(), marker.end() + WINDOW))
                        .matches();
    }

    private static char last(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '\u2013' || last == '\u2014' ? '-' : last;
    }
}
