package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far the numbers of a text have counted, and so whether what looks like a number is the number of a question. */
final class Numbering {

    /** How many letters or roman numbers may be left out. */
    private static final int LARGEST_SKIP = 3;

    private static final int LOOK_BACK = 30;

    private static final Pattern CITES = Pattern.compile(
            ".*?(?:^|[\\s(])(?:sections?|sect|ss?|parts?|paragraphs?|paras?|pages?|pp?|rules?|regulations?|regs?|articles?|chapters?|schedule|sch"
                    + "|no|nos|questions?|figures?|tables?|appendix|annex|items?|version)\\.?\\s?(?:[0-9]{1,4}(?:\\([0-9a-z]{1,3}\\))*)?\\s?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON_WITH_NUMBER = Pattern.compile(
            ".*?(?:^|\\s)(?:to|of|in|was|is|are|at|on|by|age|aged|than|about|rooms?)\\s?", Pattern.CASE_INSENSITIVE);

    private int number;
    private int section;
    private int letter;
    private int roman;

    /**
     * Decides on a number that was read, and counts on if it is one.
     *
     * @param fresh whether it starts a paragraph
     * @param before what stands before it
     * @return the number, its kind settled; empty when it is part of the text
     */
    Optional<Marker> accept(Marker marker, boolean fresh, String before) {
        if (!fresh && isCited(marker, before)) {
            return Optional.empty();
        }
        Optional<Marker> settled = settle(marker);
        if (settled.isEmpty() || !mayStandHere(settled.get(), fresh, before)) {
            return Optional.empty();
        }
        count(settled.get());
        return settled;
    }

    /** Counts on to a number that was accepted before. */
    void count(Marker marker) {
        switch (marker.kind()) {
            case QUESTION, NUMBER -> {
                section = marker.style() == 'h' ? marker.part() : 0;
                number = marker.value();
                // Numbers that start anew may stand under a letter, and the letters then go on after them.
                letter = marker.part() > 0 ? marker.part() : marker.value() == 1 ? letter : 0;
                roman = 0;
            }
            case LETTER -> {
                letter = marker.value();
                roman = 0;
            }
            case ROMAN -> roman = marker.value();
            case BULLET -> {}
        }
    }

    /** Whether this would be the next number at some level that has begun. */
    boolean continues(Marker marker) {
        return switch (marker.kind()) {
            case QUESTION, NUMBER -> number > 0 && marker.follows(number);
            case LETTER -> letter > 0 && marker.follows(letter);
            case ROMAN -> roman > 0 && marker.follows(roman);
            case BULLET -> false;
        };
    }

    /** Whether the words before make it a number of something else: "under section 12 (a)", "in room 2." */
    static boolean isCited(Marker marker, String before) {
        String end = before.substring(Math.max(0, before.length() - LOOK_BACK));
        return CITES.matcher(end).matches()
                || (marker.kind() == Marker.Kind.NUMBER
                        && GOES_ON_WITH_NUMBER.matcher(end).matches());
    }

    /** An i, v or x is roman where a roman number is due, and a letter where that letter is due. */
    Optional<Marker> settle(Marker marker) {
        if (marker.kind() == Marker.Kind.ROMAN) {
            return fits(marker.value(), roman) && (roman > 0 || marker.value() == 1)
                    ? Optional.of(marker)
                    : Optional.empty();
        }
        if (marker.kind() != Marker.Kind.LETTER) {
            return Optional.of(marker);
        }
        int asRoman = MarkerReader.roman(marker.own().toLowerCase(Locale.ROOT));
        boolean nextLetter = letter > 0 && marker.follows(letter);
        if (asRoman > 0 && asRoman == roman + 1 && !nextLetter) {
            return Optional.of(marker.as(Marker.Kind.ROMAN, asRoman));
        }
        return marker.value() == 1 || (letter > 0 && fits(marker.value(), letter))
                ? Optional.of(marker)
                : Optional.empty();
    }

    private boolean mayStandHere(Marker marker, boolean fresh, String before) {
        if (!marker.kind().isNumber()) {
            return true;
        }
        if (marker.style() == 'h') {
            return (marker.value() == number && marker.part() == section + 1)
                    || (marker.part() == 1 && (marker.value() == number || marker.follows(number)));
        }
        boolean inTurn =
                marker.value() == 1 || marker.follows(number) || (marker.part() > 0 && marker.value() == number);
        if (marker.style() == '-' || marker.style() == ' ') {
            return inTurn;
        }
        return fresh || inTurn || endsSentence(before);
    }

    private static boolean fits(int value, int before) {
        return value > before && value <= before + LARGEST_SKIP;
    }

    private static boolean endsSentence(String before) {
        return !before.isEmpty() && ".?!:;".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
