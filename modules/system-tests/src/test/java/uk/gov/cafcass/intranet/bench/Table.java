package uk.gov.cafcass.intranet.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The table that comes out; a row is printed as soon as it is measured. */
final class Table {

    private static final String ROW = "%-34s %12s %14s %11s %11s %7s %11s %7s%n";
    private static final double THOUSAND = 1_000;

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
        out.printf(ROW, "case", "asked", "reached", "PostgreSQL", "plain JDBC", "ratio", "statements", "kB");
    }

    /** What a call costs, beside plain JDBC for the same data. */
    void cost(String name, String asked, Cost reached, Cost plain) {
        out.printf(
                ROW,
                name,
                asked,
                milliseconds(reached.milliseconds()),
                milliseconds(reached.ofPostgres()),
                milliseconds(plain.milliseconds()),
                number("%.1f", reached.milliseconds() / plain.milliseconds()),
                number("%.1f", reached.statements()),
                number("%.0f", reached.characters() / THOUSAND));
    }

    /** How long something took that is done once, beside plain JDBC for the same data. */
    void elapsed(String name, String asked, double seconds, Cost plain) {
        out.printf(
                ROW,
                name,
                asked,
                number("%.2f s", seconds),
                "",
                milliseconds(plain.milliseconds()),
                number("%.1f", seconds * THOUSAND / plain.milliseconds()),
                "",
                "");
    }

    /** Something that is measured once. */
    void single(String name, String asked, String reached) {
        out.printf(ROW, name, asked, reached, "", "", "", "", "");
    }

    private static String milliseconds(double milliseconds) {
        return number("%.2f ms", milliseconds);
    }

    private static String number(String format, double number) {
        return String.format(Locale.UK, format, number);
    }
}
