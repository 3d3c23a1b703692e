package uk.gov.cafcass.intranet.look.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times, numbers and money read on a screen. They are functions of the tag library: {@code
 * look:day(request.due)}. Nothing in, nothing out.
 */
public final class Formats {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Formats() {}

    /** {@code 6 June 2015}; takes a date, or a moment, which is London's. */
    public static String day(@Nullable Object when) {
        LocalDate date = dateOf(when);
        return date == null ? "" : date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** {@code Saturday 6 June 2015}. */
    public static String weekday(@Nullable Object when) {
        LocalDate date = dateOf(when);
        return date == null ? "" : date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day(date);
    }

    /** {@code June 2015}. */
    public static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** {@code 6 June 2015, 2:30pm}; of a date only the date. */
    public static String moment(@Nullable Object when) {
        LocalDateTime local = momentOf(when);
        return local == null ? day(when) : day(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** {@code 2:30pm}. */
    public static String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        int minute = time.getMinute();
        return hour + ":" + (minute < 10 ? "0" : "") + minute + (time.getHour() < 12 ? "am" : "pm");
    }

    /** {@code 2015-06-06}, for the {@code datetime} of a {@code time} element. */
    public static String iso(@Nullable Object when) {
        LocalDate date = dateOf(when);
        return date == null ? "" : date.toString();
    }

    /** {@code 1,204}. */
    public static String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        long whole = number.longValue();
        // Nearly all are small, and lists say one in every row.
        return whole > -1_000 && whole < 1_000 ? Long.toString(whole) : String.format(Locale.UK, "%,d", whole);
    }

    /** {@code 1 request}, {@code 1,204 requests}. */
    public static String count(@Nullable Number number, String one, String many) {
        long n = number == null ? 0 : number.longValue();
        return n == 1 ? "1 " + one : number(n) + " " + many;
    }

    /** {@code £1,036}; pence only where there are some: {@code £1,036.50}. */
    public static String money(@Nullable BigDecimal pounds) {
        if (pounds == null) {
            return "";
        }
        BigDecimal pence = pounds.setScale(2, RoundingMode.HALF_UP);
        boolean whole = pence.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.UK, whole ? "%s£%,.0f" : "%s£%,.2f", pence.signum() < 0 ? "−" : "", pence.abs());
    }

    /** The size of a file: {@code 12 KB}, {@code 3.4 MB}. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        return bytes < 999_500 // what would be rounded to 1000 KB
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }

    /** {@code 3 working days left}, {@code due today}, {@code 2 working days late}; negative is late. */
    public static String left(@Nullable Integer workingDays) {
        if (workingDays == null) {
            return "";
        }
        if (workingDays == 0) {
            return "due today";
        }
        int days = Math.abs(workingDays);
        return number(days) + (days == 1 ? " working day " : " working days ") + (workingDays < 0 ? "late" : "left");
    }

    /** The colour of what is left: {@code late}, {@code soon} (three working days or fewer), {@code fine}. */
    public static String urgency(@Nullable Integer workingDays) {
        if (workingDays == null) {
            return "stopped";
        }
        return workingDays < 0 ? "late" : workingDays <= 3 ? "soon" : "fine";
    }

    /** A label in the middle of a sentence: {@code Subject} becomes {@code subject}, {@code FOI} stays. */
    public static String within(String label) {
        boolean shout = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || shout ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /**
     * What is said of a field that was left empty: {@code Kind: choose one}. The label stands by itself, since put into a sentence
     * it reads as nobody would say it (“Choose the add a document”).
     */
    public static String missing(String label, String what) {
        return label + ": " + what;
    }

    private static @Nullable LocalDate dateOf(@Nullable Object when) {
        if (when instanceof LocalDate date) {
            return date;
        }
        LocalDateTime local = momentOf(when);
        return local == null ? null : local.toLocalDate();
    }

    private static @Nullable LocalDateTime momentOf(@Nullable Object when) {
        if (when instanceof LocalDateTime local) {
            return local;
        }
        if (when instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(LONDON).toLocalDateTime();
        }
        if (when instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(LONDON).toLocalDateTime();
        }
        return when instanceof Instant instant ? LocalDateTime.ofInstant(instant, LONDON) : null;
    }
}
