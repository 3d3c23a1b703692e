package uk.gov.cafcass.intranet.kernel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference of correspondence, {@code CAF yy-n}: the year of receipt and a number that counts up within it.
 *
 * <p>Over the years it has been written {@code CAF17-61}, {@code CAF 17-58}, {@code CAF19-014}, {@code CAF22-27341} and
 * {@code Gov/CAF 15-105}; all of these are understood, in any case and with any dash, and all mean the same thing
 * (domain §4).
 *
 * @param year the calendar year of receipt, 2000 to 2099
 * @param number counts from 1 within the year, at most 999,999
 */
public record Reference(int year, int number) implements Comparable<Reference> {

    private static final String FORM =
            "(?:GOV\\s*/\\s*)?(?:CAF)\\s*(\\d{2})\\s*[-\u2010\u2011\u2012\u2013\u2014\u2212/]\\s*(\\d{1,6})";
    private static final String BARE = "(\\d{2})[-\u2010\u2011\u2012\u2013\u2014\u2212](\\d{1,6})";
    private static final Pattern WHOLE =
            Pattern.compile("\\s*(?:" + FORM + "|" + BARE + ")\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + FORM + "(?!\\p{N})", Pattern.CASE_INSENSITIVE);

    public Reference {
        if (year < 2000 || year > 2099) {
            throw new IllegalArgumentException("The year of a reference is from 2000 to 2099, not " + year);
        }
        if (number < 1 || number > 999_999) {
            throw new IllegalArgumentException("The number of a reference is from 1 to 999999, not " + number);
        }
    }

    /** Reads any form of a reference, the bare {@code 15-105} included; empty when it is none. */
    public static Optional<Reference> parse(String typed) {
        Matcher matcher = WHOLE.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return matcher.group(1) != null
                ? from(matcher.group(1), matcher.group(2))
                : from(matcher.group(3), matcher.group(4));
    }

    /** Where references stand in a text, in the order in which they stand; a bare {@code 15-105} is not taken for one. */
    public static List<Mention> mentionedIn(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = IN_TEXT.matcher(text);
        while (matcher.find()) {
            MatchResult at = matcher.toMatchResult();
            from(matcher.group(1), matcher.group(2))
                    .ifPresent(reference -> found.add(new Mention(reference, at.start(), at.end())));
        }
        return found;
    }

    private static Optional<Reference> from(String year, String number) {
        int n = Integer.parseInt(number);
        return n == 0 ? Optional.empty() : Optional.of(new Reference(2000 + Integer.parseInt(year), n));
    }

    /** The form for URLs: {@code 15-105}. */
    public String slug() {
        int ofCentury = year % 100;
        return (ofCentury < 10 ? "0" : "") + ofCentury + "-" + number;
    }

    /** The letter's own reference: {@code Gov/CAF 15-105} (G-11). */
    public String ours() {
        return "Gov/" + this;
    }

    /** The form that we write: {@code CAF 15-105}. */
    @Override
    public String toString() {
        return "CAF " + slug();
    }

    @Override
    public int compareTo(Reference other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    /**
     * A reference that stands in a text.
     *
     * @param reference what it refers to
     * @param start where it starts, in chars
     * @param end where it ends, in chars, exclusive
     */
    public record Mention(Reference reference, int start, int end) {}
}
