package uk.gov.cafcass.intranet.kernel.files;

import java.util.regex.Pattern;

/** Text for a cell of a spreadsheet. What a stranger wrote must not become a formula when a colleague opens the file. */
public final class SpreadsheetText {

    /** The wide forms too, which a spreadsheet in an East Asian setting reads as the plain ones. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private static final Pattern SPACE = Pattern.compile("^[\\s\\p{Z}]+");

    private SpreadsheetText() {}

    /** The same text, with an apostrophe before it if a spreadsheet would take it for a formula. */
    public static String safe(String text) {
        String visible = SPACE.matcher(text).replaceFirst("");
        boolean formula = (!visible.isEmpty() && STARTS_A_FORMULA.indexOf(visible.charAt(0)) >= 0)
                || (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }
}
