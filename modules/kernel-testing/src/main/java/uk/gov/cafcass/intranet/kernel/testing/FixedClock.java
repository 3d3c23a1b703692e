package uk.gov.cafcass.intranet.kernel.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock in London that stands still until it is told to move. */
public final class FixedClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private Instant now;

    private FixedClock(Instant now) {
        this.now = now;
    }

    /** Ten in the morning of a day, such as {@code 2015-06-08}. */
    public static FixedClock on(String day) {
        return new FixedClock(morningOf(LocalDate.parse(day)));
    }

    /** Moves to ten in the morning of a day. */
    public void moveTo(String day) {
        now = morningOf(LocalDate.parse(day));
    }

    /** Moves to a moment. */
    public void moveTo(Instant moment) {
        now = moment;
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(LONDON).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
