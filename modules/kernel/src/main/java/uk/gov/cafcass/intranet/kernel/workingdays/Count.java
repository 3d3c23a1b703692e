package uk.gov.cafcass.intranet.kernel.workingdays;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A due date with its reasons: every day from the receipt to it, counted or skipped (G-2).
 *
 * @param workingDays how many were counted
 * @param days without gaps, the day of receipt first, the due date last
 */
public record Count(int workingDays, List<CountedDay> days) {

    public Count {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A count has at least the day of receipt");
        }
    }

    /** The day of receipt: day 0, whether or not it is a working day (G-1). */
    public LocalDate received() {
        return days.get(0).date();
    }

    /** The last day on which it is in time (G-8a). */
    public LocalDate due() {
        return days.get(days.size() - 1).date();
    }

    /** The days between receipt and due date that did not count, in order, each with its reason. */
    public List<SkippedDay> skipped() {
        return days.stream()
                .flatMap(day -> {
                    String reason = day.reason();
                    return reason == null ? Stream.<SkippedDay>empty() : Stream.of(new SkippedDay(day.date(), reason));
                })
                .toList();
    }
}
