package uk.gov.cafcass.intranet.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as people type it: {@code 6/6/2015}, {@code 6 June 2015}, {@code 6 jun}, {@code today}. */
@FacesConverter("look.date")
public class TypedDateConverter implements Converter<LocalDate> {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})[\\s./-]+([a-z]{3,9}|\\d{1,2})\\.?,?(?:[\\s./-]+(\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed, LocalDate.now(ZoneId.of("Europe/London"))).orElseThrow(() -> {
            String sentence = "Enter a date that exists, for example 8 June 2015";
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate date) {
        return Words.day(date);
    }

    /** The date that was meant; without a year, the one nearest to today. Empty when it is none. */
    static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip()
                .toLowerCase(Locale.UK)
                .replaceFirst("^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\\s+", "");
        switch (text) {
            case "today":
                return Optional.of(today);
            case "yesterday":
                return Optional.of(today.minusDays(1));
            case "tomorrow":
                return Optional.of(today.plusDays(1));
            default:
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            Matcher parts = PARTS.matcher(text.replaceFirst("^(\\d{1,2})(st|nd|rd|th)", "$1"));
            return parts.matches() ? date(parts, today) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(Matcher parts, LocalDate today) {
        int month = month(parts.group(2));
        int day = number(parts.group(1));
        String year = parts.group(3);
        if (month == 0) {
            return Optional.empty();
        }
        if (year != null) {
            return Optional.of(LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day));
        }
        LocalDate nearest = null;
        for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
            if (month != 2 || day != 29 || Year.isLeap(y)) {
                LocalDate date = LocalDate.of(y, month, day);
                nearest = nearest == null || distance(date, today) < distance(nearest, today) ? date : nearest;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** 1 to 12; 0 when it is none, which a date then refuses. */
    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return number(text);
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(text)) {
                return i + 1;
            }
        }
        return text.equals("sept") ? 9 : 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
