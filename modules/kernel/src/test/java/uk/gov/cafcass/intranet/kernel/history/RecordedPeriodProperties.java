package uk.gov.cafcass.intranet.kernel.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** P-1: no two versions of a thing are recorded at one moment, and none before it is known that it was asked for. */
class RecordedPeriodProperties {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2015-06-01T09:00:00Z");

    @Property
    void what_is_written_next_comes_after_now_and_after_all_that_is_known_even_if_the_clock_was_put_back(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long microsOfLast,
            @ForAll @LongRange(min = 0, max = 999) long nanosOfNow) {
        OffsetDateTime now = MONDAY.plusNanos(nanosOfNow);
        OffsetDateTime last = MONDAY.plusNanos(microsOfLast * 1_000);
        OffsetDateTime next = RecordedPeriod.next(now, Optional.of(last));
        assertThat(next).isAfter(now).isAfter(last);
        assertThat(next).isBeforeOrEqualTo((now.isAfter(last) ? now : last).plusNanos(1_000));
        assertThat(next.getNano() % 1_000).isZero();
        assertThat(RecordedPeriod.next(now, Optional.empty())).isAfter(now).isBeforeOrEqualTo(now.plusNanos(1_000));
    }
}
