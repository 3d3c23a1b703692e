package uk.gov.cafcass.intranet.correspondence.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.clock.LondonClock;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;

/**
 * When an e-mail was sent, as its header has it; London's day and time, whatever zone the header names.
 *
 * @param day the day
 * @param moment the day and time, if there is a time
 */
record EmailDate(LocalDate day, Optional<LocalDateTime> moment) {

    private static final int LONGEST = 120;

    private static final Pattern DAY = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9])"
                    + "|[0-9]{1,2}(?:st|nd|rd|th)?[ -](?:of )?[a-z]{3,9}[,. -]{1,2}[0-9]{4}|[a-z]{3,9} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}");
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:\\.[0-9]{1,9})?)? ?(am|pm|a\\.m\\.|p\\.m\\.)? ?(?:\\(?(gmt|utc|bst|z)?([+-][0-9]{2}:?[0-9]{2})?)");

    static Optional<EmailDate> read(String text) {
        String plain = PlainText.folded(text.substring(0, Math.min(LONGEST, text.length())))
                .toLowerCase(Locale.ROOT);
        Matcher matcher = DAY.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        // The year is always there, so that it does not matter which day is today.
        Optional<LocalDate> day =
                TypedDate.parse(matcher.group(), LocalDate.of(2015, 6, 8)).date();
        String rest = plain.substring(matcher.end());
        return day.map(known -> at(known, rest).orElseGet(() -> new EmailDate(known, Optional.empty())));
    }

    private static Optional<EmailDate> at(LocalDate day, String rest) {
        Matcher time = TIME.matcher(rest);
        if (!time.find()) {
            return Optional.empty();
        }
        try {
            LocalDateTime written = LocalDateTime.of(day, time(time));
            LocalDateTime moment = written.atZone(zone(time))
                    .withZoneSameInstant(LondonClock.LONDON)
                    .toLocalDateTime();
            return Optional.of(new EmailDate(moment.toLocalDate(), Optional.of(moment)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        return LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
    }

    private static ZoneId zone(Matcher time) {
        String offset = time.group(6);
        if (offset != null) {
            return ZoneOffset.of(offset);
        }
        String name = time.group(5);
        if (name == null) {
            return LondonClock.LONDON;
        }
        return name.equals("bst") ? ZoneOffset.ofHours(1) : ZoneOffset.UTC;
    }
}
