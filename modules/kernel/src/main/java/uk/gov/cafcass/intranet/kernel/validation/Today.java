package uk.gov.cafcass.intranet.kernel.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The day by which a check that is going on judges. A validator takes its clock when it is built, and the day is known to whoever calls it;
 * so the validator's clock asks the call. It has no day outside of a call: nobody judges by the machine's clock by mistake (house rule on
 * time).
 */
final class Today extends Clock {

    static final Clock CLOCK = new Today();

    private static final ThreadLocal<LocalDate> DAY = new ThreadLocal<>();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int NOON = 12;

    private Today() {}

    static <T> T during(LocalDate today, Supplier<T> check) {
        DAY.set(today);
        try {
            return check.get();
        } finally {
            DAY.remove();
        }
    }

    @Override
    public Instant instant() {
        LocalDate today = DAY.get();
        if (today == null) {
            throw new IllegalStateException("This record is judged by a day: say which");
        }
        return today.atTime(NOON, 0).atZone(LONDON).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
