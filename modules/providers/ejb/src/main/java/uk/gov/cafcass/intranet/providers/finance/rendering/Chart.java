package uk.gov.cafcass.intranet.providers.finance.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.FinanceGroup;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables.UnitsRow;

/**
 * A bar chart of the paper for the Board (P-14). Every bar has its number beside it, so that nobody has to tell lengths or colours
 * apart.
 *
 * @param title what it shows
 * @param bars from the top down
 */
public record Chart(String title, List<Bar> bars) {

    private static final int WIDTH = 640;
    private static final int LABELS = 240;
    private static final int NUMBERS = 110;
    private static final int ROW = 28;
    private static final int TOP = 34;
    private static final int NARROW = 320;
    private static final int NARROW_ROW = 48;

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param shown its number as people read it
     * @param percent of the longest one, from 0 to 100
     */
    public record Bar(String label, String shown, int percent) {}

    /** Units of service by level and area. */
    public static Chart units(PaperTables tables) {
        List<Amount> amounts = new ArrayList<>();
        for (UnitsRow row : tables.units().subList(0, tables.units().size() - 1)) {
            amounts.add(new Amount(row.level() + ", North", "%,d".formatted(row.north()), row.north()));
            amounts.add(new Amount(row.level() + ", Central", "%,d".formatted(row.central()), row.central()));
            amounts.add(new Amount(row.level() + ", South", "%,d".formatted(row.south()), row.south()));
        }
        return of("Units of service by level and area, " + tables.year(), amounts);
    }

    /** What was spent, by source. */
    public static Chart spending(PaperTables tables) {
        List<Amount> amounts = new ArrayList<>();
        for (FinanceGroup group : tables.finance()) {
            amounts.add(new Amount(
                    group.source(),
                    group.spent().toString(),
                    group.spent().pounds().doubleValue()));
        }
        return of("Spending by source, " + tables.year(), amounts);
    }

    /** What was given and what was spent of it, by source. */
    public static Chart budgetAndSpending(PaperTables tables) {
        List<Amount> amounts = new ArrayList<>();
        for (FinanceGroup group : tables.finance()) {
            amounts.add(new Amount(
                    group.source(),
                    group.budget().toString(),
                    group.budget().pounds().doubleValue()));
            amounts.add(new Amount(
                    "of it spent",
                    group.spent().toString(),
                    group.spent().pounds().doubleValue()));
        }
        return of("Budget and spending by source, " + tables.year(), amounts);
    }

    /** All that it shows, for who does not see it. */
    public String inWords() {
        return title + ": "
                + bars.stream().map(bar -> bar.label() + " " + bar.shown()).collect(Collectors.joining("; ")) + ".";
    }

    /** As SVG, to stand within a page; its title and its description tell what it shows. */
    public String svg() {
        return svg(
                WIDTH,
                ROW,
                (bar, y) -> text(LABELS - 10, y + 17, "end", bar.label())
                        + bar(bar, LABELS, y + 2, WIDTH - LABELS - NUMBERS));
    }

    /** The same for a narrow screen: each label above its bar. */
    public String narrowSvg() {
        return svg(
                NARROW,
                NARROW_ROW,
                (bar, y) -> text(0, y + 14, "start", bar.label()) + bar(bar, 0, y + 20, NARROW - NUMBERS));
    }

    /** How a bar is drawn at a height. */
    private interface Drawing {
        String of(Bar bar, int y);
    }

    private String svg(int width, int row, Drawing drawing) {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" font-size=\"14\">"
                        .formatted(width, TOP + row * bars.size()));
        svg.append("<title>").append(escaped(title)).append("</title>");
        svg.append("<desc>").append(escaped(inWords())).append("</desc>");
        svg.append(text(0, 18, "start", title));
        for (int i = 0; i < bars.size(); i++) {
            svg.append(drawing.of(bars.get(i), TOP + row * i));
        }
        return svg.append("</svg>").toString();
    }

    private static String bar(Bar bar, int x, int y, int longest) {
        int length = Math.max(longest * bar.percent() / 100, 1);
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"20\" fill=\"#4a2c6a\"/>".formatted(x, y, length)
                + text(x + length + 8, y + 15, "start", bar.shown());
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#1a1a1a\">%s</text>"
                .formatted(x, y, anchor, escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A number on its way to be a bar. */
    private record Amount(String label, String shown, double size) {}

    private static Chart of(String title, List<Amount> amounts) {
        double longest = amounts.stream().mapToDouble(Amount::size).max().orElse(0);
        return new Chart(
                title,
                amounts.stream()
                        .map(amount -> new Bar(
                                amount.label(),
                                amount.shown(),
                                longest == 0 ? 0 : (int) Math.round(100 * amount.size() / longest)))
                        .toList());
    }
}
