package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.kernel.workingdays.Count;

/** A due date, with the days that were not counted and why (G-2). */
public record DeadlineJson(
        RequestKind kind, LocalDate received, LocalDate due, int workingDays, List<Skipped> skipped) {

    /** A day that was not counted. */
    public record Skipped(LocalDate date, String reason) {}

    static DeadlineJson of(RequestKind kind, Count count) {
        return new DeadlineJson(kind, count.received(), count.due(), count.workingDays(), skipped(count));
    }

    static List<Skipped> skipped(Count count) {
        return count.skipped().stream()
                .map(day -> new Skipped(day.date(), day.reason()))
                .toList();
    }
}
