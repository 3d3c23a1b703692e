package uk.gov.cafcass.intranet.look.records;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month of the grid of counted days.
 *
 * @param label {@code June 2015}
 * @param weeks those of its weeks that hold one of the days, from Monday, each of seven cells
 */
public record CountedMonth(String label, List<List<Cell>> weeks) {

    /** The months that these days touch, in order. */
    public static List<CountedMonth> months(@Nullable Iterable<CountedDay> days) {
        Map<LocalDate, CountedDay> byDate = new HashMap<>();
        List<YearMonth> months = new ArrayList<>();
        if (days != null) {
            for (CountedDay day : days) {
                byDate.put(day.date(), day);
                YearMonth month = YearMonth.from(day.date());
                if (!months.contains(month)) {
                    months.add(month);
                }
            }
        }
        return months.stream().sorted().map(month -> month(month, byDate)).toList();
    }

    private static final String HEAD = Stream.of(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .map(name -> "<th scope=\"col\" abbr=\"" + name + "\">" + name.charAt(0) + "</th>")
            .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>"));

    /** The markup of a small table for each month; one call for the whole grid. */
    public static String grid(@Nullable Iterable<CountedDay> days) {
        StringBuilder grid = new StringBuilder();
        for (CountedMonth month : months(days)) {
            grid.append("<table class=\"counted-month\"><caption>")
                    .append(month.label)
                    .append("</caption>")
                    .append(HEAD)
                    .append("<tbody>");
            for (List<Cell> week : month.weeks) {
                grid.append("<tr>");
                week.forEach(cell -> cell.write(grid));
                grid.append("</tr>");
            }
            grid.append("</tbody></table>");
        }
        return grid.toString();
    }

    /** The working-week days that are not counted, which are worth a line each; weekends are not. */
    public static List<CountedDay> skipped(@Nullable Iterable<CountedDay> days) {
        List<CountedDay> skipped = new ArrayList<>();
        if (days != null) {
            for (CountedDay day : days) {
                if (day.skippedWithinWeek()) {
                    skipped.add(day);
                }
            }
        }
        return skipped;
    }

    private static CountedMonth month(YearMonth month, Map<LocalDate, CountedDay> days) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate date = monday.plusDays(i);
                week.add(new Cell(YearMonth.from(date).equals(month) ? date : null, days.get(date)));
            }
            if (week.stream().anyMatch(cell -> cell.date() != null && cell.day() != null)) {
                weeks.add(week);
            }
            monday = monday.plusWeeks(1);
        }
        return new CountedMonth(Formats.month(month.atDay(1)), weeks);
    }

    /** A cell of the grid: a day, perhaps one that was looked at in counting, or a gap before the first or after the last. */
    public record Cell(@Nullable LocalDate date, @Nullable CountedDay day) {

        private void write(StringBuilder grid) {
            String words = Markup.escape(words());
            String inside =
                    "<span class=\"day-date\">" + label() + "</span><span class=\"day-number\">" + mark() + "</span>";
            grid.append("<td class=\"day ").append(looks()).append("\">");
            if (special()) {
                grid.append("<button type=\"button\" class=\"day-cell\" data-tip=\"")
                        .append(words)
                        .append("\" aria-label=\"")
                        .append(words)
                        .append("\">")
                        .append(inside)
                        .append("</button></td>");
            } else {
                grid.append("<span class=\"day-cell\" title=\"")
                        .append(words)
                        .append("\">")
                        .append(inside)
                        .append("</span></td>");
            }
        }

        /** The day of the month. */
        public String label() {
            return date == null ? "" : Integer.toString(date.getDayOfMonth());
        }

        /** The looks of the cell. */
        public String looks() {
            return date == null ? "gap" : day == null ? "outside" : day.looks();
        }

        /** Whether it is worth a stop on the way through the page: receipt, due, and what is skipped within the week. */
        public boolean special() {
            return date != null && day != null && (day.receipt() || day.due() || day.skippedWithinWeek());
        }

        /** What the day is, in words. */
        public String words() {
            return date == null || day == null ? "" : day.words();
        }

        /** Its number, or a letter for receipt; the hatching says the rest. */
        public String mark() {
            if (date == null || day == null) {
                return "";
            }
            return day.receipt()
                    ? "0"
                    : day.number() == null ? "" : day.number().toString();
        }
    }
}
