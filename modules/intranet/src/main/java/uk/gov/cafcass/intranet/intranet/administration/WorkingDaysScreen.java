package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidayDetails;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidays;

/** The bank holidays of a year; everything that it shows is said by its address. */
@Named
@RequestScoped
public class WorkingDaysScreen {

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    private final BankHolidays holidays;
    private final int year;
    private @Nullable List<Row> rows;

    @Inject
    WorkingDaysScreen(BankHolidays holidays, HttpServletRequest request, Clock clock) {
        this.holidays = holidays;
        this.year = year(request.getParameter("year"), Year.now(clock).getValue());
    }

    /** The year that an address asks for; this one when it asks for none that we keep. */
    private static int year(@Nullable String asked, int thisYear) {
        boolean known = asked != null && asked.matches("20[0-9]{2}");
        return known ? Integer.parseInt(asked) : thisYear;
    }

    /**
     * A day with its name, and the lines that say so, one for each part of the United Kingdom.
     *
     * @param lines of the list, by division
     */
    public record Row(LocalDate day, String name, List<BankHolidayDetails> lines) {

        /** {@code Monday}. */
        public String weekday() {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        }
    }

    private record Named(LocalDate day, String name) {}

    /** The year's days, each once. */
    public List<Row> getRows() {
        List<Row> known = rows;
        if (known == null) {
            Map<Named, List<BankHolidayDetails>> days = new LinkedHashMap<>();
            holidays.inYear(year).forEach(line -> days.computeIfAbsent(
                            new Named(line.day(), line.name()), day -> new java.util.ArrayList<>())
                    .add(line));
            known = days.entrySet().stream()
                    .map(day -> new Row(day.getKey().day(), day.getKey().name(), day.getValue()))
                    .toList();
            rows = known;
        }
        return known;
    }

    public int getYear() {
        return year;
    }

    public boolean isMayEdit() {
        return holidays.mayEdit();
    }

    public @Nullable Integer getPrevious() {
        return year > FIRST ? year - 1 : null;
    }

    public @Nullable Integer getNext() {
        return year < LAST ? year + 1 : null;
    }
}
