package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into sentences; abbreviations, decimals, addresses of web pages and brackets do not end one. */
final class Sentences {

    private static final int LONGEST_BRACKET = 300;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "no", "nos", "e.g", "i.e", "eg", "ie", "etc", "vs",
            "v", "approx", "ltd", "inc", "dept", "ref", "tel", "ext", "s", "ss", "para", "paras", "p", "pp", "reg",
            "regs", "art", "sch", "cf", "viz", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "incl", "max", "min", "govt");

    private static final Set<String> ASKING = Set.of(
            "how", "what", "when", "where", "who", "whom", "whose", "why", "which", "is", "are", "was", "were", "do",
            "does", "did", "can", "could", "will", "would", "should", "has", "have", "had", "please", "and", "if",
            "also", "may", "i", "in", "thanks");

    private Sentences() {}

    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            char c = paragraph.charAt(at);
            if (c == '(' || c == '[') {
                at = closing(paragraph, at);
            } else if (c == '.' || c == '?' || c == '!') {
                int end = endOfStop(paragraph, at);
                if (ends(paragraph, start, at, end)) {
                    sentences.add(paragraph.substring(start, end).strip());
                    start = end;
                }
                at = end - 1;
            }
        }
        if (start < paragraph.length() && !paragraph.substring(start).isBlank()) {
            sentences.add(paragraph.substring(start).strip());
        }
        return sentences;
    }

    /** Whether a sentence has its end: a full stop, a question mark or the like. */
    static boolean isComplete(String sentence) {
        return !sentence.isEmpty() && ".?!\"\u201d)".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    /** Where a bracket closes; the bracket itself if it does not close soon. */
    private static int closing(String text, int at) {
        char close = text.charAt(at) == '(' ? ')' : ']';
        for (int next = at + 1; next < Math.min(text.length(), at + LONGEST_BRACKET); next++) {
            if (text.charAt(next) == close) {
                return next;
            }
        }
        return at;
    }

    /** Past further stops and the quotation marks and brackets that close with them. */
    private static int endOfStop(String text, int at) {
        int end = at + 1;
        while (end < text.length() && ".?!\u2026".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && "\"'\u201d\u2019)]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int start, int stop, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (text.charAt(end) != ' ') {
            return false;
        }
        boolean fullStop = text.charAt(stop) == '.' && end == stop + 1;
        if (fullStop && isAbbreviation(text, start, stop)) {
            return false;
        }
        int next = text.codePointAt(Math.min(end + 1, text.length() - 1));
        return !Character.isLowerCase(next) || (text.charAt(stop) == '?' && ASKING.contains(word(text, end + 1)));
    }

    private static boolean isAbbreviation(String text, int start, int stop) {
        int from = stop;
        while (from > start && stop - from < 10 && text.charAt(from - 1) != ' ' && text.charAt(from - 1) != '(') {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }
}
