package uk.gov.cafcass.intranet.kernel.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a typed date; see {@link TypedDate} for what is understood. */
final class TypedDateReader {

    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final String YEAR = "('?[0-9]{2}|[0-9]{4})";
    private static final Pattern WEEKDAY = Pattern.compile("([a-z]{3,9})\\.?,? +(?=[a-z0-9])");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?([0-9]{2}|[0-9]{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]?(?: ?of )? ?([a-z]{3,9})(?:[-/., ]{0,2}" + YEAR + ")?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? ?([0-9]{1,2})(?:st|nd|rd|th)?(?:,? " + YEAR + ")?");

    private final LocalDate today;

    private TypedDateReader(LocalDate today) {
        this.today = today;
    }

    static TypedDate read(String typed, LocalDate today) {
        if (typed.length() > LONGEST) {
            return new TypedDate.NotADate();
        }
        String text = typed.replaceAll("[\\s\\u00a0\\p{Cf}]+", " ").strip().toLowerCase(Locale.ROOT);
        return new TypedDateReader(today).withWeekday(text);
    }

    private TypedDate withWeekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        Optional<DayOfWeek> weekday = matcher.lookingAt() ? weekday(matcher.group(1)) : Optional.empty();
        TypedDate read = withoutWeekday(weekday.isPresent() ? text.substring(matcher.end()) : text);
        if (weekday.isPresent()
                && read instanceof TypedDate.Understood understood
                && understood.day().getDayOfWeek() != weekday.get()) {
            return new TypedDate.Impossible("%s is a %s, not a %s."
                    .formatted(
                            DateFormats.format(understood.day()),
                            name(understood.day().getDayOfWeek()),
                            name(weekday.get())));
        }
        return read;
    }

    private TypedDate withoutWeekday(String text) {
        switch (text) {
            case "today":
                return new TypedDate.Understood(today);
            case "yesterday":
                return new TypedDate.Understood(today.minusDays(1));
            case "tomorrow":
                return new TypedDate.Understood(today.plusDays(1));
            default:
                break;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return numbered(iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbered(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3));
        }
        return new TypedDate.NotADate();
    }

    private TypedDate numbered(String day, String month, String year) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return new TypedDate.Impossible(
                    "There is no month %d. Enter the day first, then the month, then the year.".formatted(number));
        }
        return day(Integer.parseInt(day), Month.of(number), year(year));
    }

    private TypedDate named(String day, String month, @Nullable String year) {
        Optional<Month> named = month(month);
        if (named.isEmpty()) {
            return new TypedDate.NotADate();
        }
        int number = Integer.parseInt(day);
        return day(number, named.get(), year == null ? nearestYear(number, named.get()) : year(year));
    }

    private static TypedDate day(int day, Month month, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new TypedDate.Impossible("Enter a year from %d to %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        if (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
            return new TypedDate.Understood(LocalDate.of(year, month, day));
        }
        if (month == Month.FEBRUARY && day == 29) {
            return new TypedDate.Impossible("There is no 29 February in %d: it is not a leap year.".formatted(year));
        }
        return new TypedDate.Impossible("There is no %d %s: it has %d days."
                .formatted(day, name(month), YearMonth.of(year, month).lengthOfMonth()));
    }

    private int year(String digits) {
        if (digits.length() == 4) {
            return Integer.parseInt(digits);
        }
        int earliest = today.getYear() - 80;
        int inCentury = Integer.parseInt(digits.replace("'", ""));
        return earliest + Math.floorMod(inCentury - earliest, 100);
    }

    /** The year that brings the day nearest to today; a day that does not exist counts as its month's last. */
    private int nearestYear(int day, Month month) {
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .min(Comparator.comparingLong(year -> Math.abs(ChronoUnit.DAYS.between(
                        today,
                        LocalDate.of(
                                year,
                                month,
                                Math.max(
                                        1,
                                        Math.min(day, YearMonth.of(year, month).lengthOfMonth())))))))
                .orElseThrow();
    }

    private static Optional<Month> month(String typed) {
        String word = typed.equals("sept") ? "sep" : typed;
        return Stream.of(Month.values())
                .filter(month -> name(month).toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }

    private static Optional<DayOfWeek> weekday(String word) {
        List<String> short3 = List.of("tues", "weds", "thur", "thurs");
        String known = short3.contains(word) ? word.substring(0, 3) : word;
        return Stream.of(DayOfWeek.values())
                .filter(day -> {
                    String name = name(day).toLowerCase(Locale.ROOT);
                    return name.equals(known) || name.substring(0, 3).equals(known);
                })
                .findFirst();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
