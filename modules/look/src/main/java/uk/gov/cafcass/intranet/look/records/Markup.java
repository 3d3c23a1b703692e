package uk.gov.cafcass.intranet.look.records;

/** Text within markup that a function of the tag library writes, where a tag for each piece would cost too much. */
public final class Markup {

    private Markup() {}

    /** Fit to stand in an element, and in an attribute between double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
