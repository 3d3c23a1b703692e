package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text as somebody typed it, made fit for print: paragraphs, and no characters that no page can show. */
final class PlainText {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[\\s\\p{Zs}]*\\n");
    private static final Pattern NOT_FOR_PRINT = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t]]|[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private PlainText() {}

    /** Paragraphs, parted by blank lines; the line breaks within one stay. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(BLANK_LINE.split(printable(text)))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The same without control characters, unpaired surrogates and marks that turn the direction of writing. */
    static String printable(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return NOT_FOR_PRINT.matcher(lines).replaceAll("");
    }

    /** On one line, with single spaces. */
    static String line(String text) {
        return SPACES.matcher(printable(text)).replaceAll(" ").strip();
    }
}
