package uk.gov.cafcass.intranet.kernel.files;

/** Text for a cell of a spreadsheet. What a stranger wrote must not become a formula when a colleague opens the file. */
public final class SpreadsheetText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private SpreadsheetText() {}

    /** The same text, with an apostrophe before it if a spreadsheet would take it for a formula. */
    public static String safe(String text) {
        String visible = text.stripLeading();
        boolean formula = (!visible.isEmpty() && STARTS_A_FORMULA.indexOf(visible.charAt(0)) >= 0)
                || (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }
}
