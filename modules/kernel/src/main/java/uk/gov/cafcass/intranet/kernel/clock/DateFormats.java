package uk.gov.cafcass.intranet.kernel.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times read everywhere: {@code 6 June 2015} and {@code 2:30pm}. */
public final class DateFormats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("h:mm", Locale.UK);

    private DateFormats() {}

    /** {@code 6 June 2015}. */
    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 2:30pm}; midnight is {@code 12:00am}. */
    public static String format(LocalTime time) {
        return HOUR_AND_MINUTE.format(time) + (time.getHour() < 12 ? "am" : "pm");
    }

    /** {@code 6 June 2015 at 2:30pm}; the time is London's. */
    public static String format(LocalDateTime moment) {
        return format(moment.toLocalDate()) + " at " + format(moment.toLocalTime());
    }
}
