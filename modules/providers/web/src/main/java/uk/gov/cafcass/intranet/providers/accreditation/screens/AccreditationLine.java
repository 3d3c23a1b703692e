package uk.gov.cafcass.intranet.providers.accreditation.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;

/**
 * A period of an accreditation in a table.
 *
 * @param id of the row, by which it is corrected
 * @param look the colour of its status
 * @param now whether it is the one of today
 * @param over whether it has lapsed, and so can be neither suspended nor ended
 */
public record AccreditationLine(
        long id,
        String scheme,
        String status,
        String look,
        String days,
        boolean now,
        boolean over,
        String whose,
        String evidence) {

    public static AccreditationLine of(Accreditation row, LocalDate today, Function<Accreditation, String> whose) {
        String status = row.entry().status().label();
        return new AccreditationLine(
                row.id(),
                row.entry().scheme().label(),
                CentreFormats.capital(status),
                look(row.entry().status()),
                CentreFormats.capital(row.entry().period().inWords()),
                row.entry().period().has(today),
                row.entry().status() == AccreditationStatus.LAPSED,
                row.holder().centreId().isEmpty() ? "The whole organisation" : whose.apply(row),
                row.entry().evidence());
    }

    private static String look(AccreditationStatus status) {
        return switch (status) {
            case ACCREDITED -> "fine";
            case COMMITTED -> "info";
            case SUSPENDED -> "soon";
            case LAPSED -> "stopped";
        };
    }

    /** A time at which something was recorded or corrected, as far as it concerns a centre; empty when it does not. */
    public static Optional<TimelineEntry> entry(
            RecordedChange<Accreditation> revised, Predicate<Accreditation> concerns) {
        List<Accreditation> before =
                revised.superseded().stream().filter(concerns).toList();
        List<Accreditation> after = revised.added().stream().filter(concerns).toList();
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        String why = revised.why().isEmpty() ? "" : " Why: " + revised.why() + ".";
        return Optional.of(
                before.isEmpty()
                        ? new TimelineEntry(
                                revised.at(), "Recorded", revised.by().name(), said(after) + "." + why)
                        : new TimelineEntry(
                                revised.at(),
                                "Changed",
                                revised.by().name(),
                                "Until then we believed: " + said(before) + ". Since then: "
                                        + (after.isEmpty() ? "nothing in its place" : said(after)) + "." + why));
    }

    private static String said(List<Accreditation> rows) {
        return rows.stream().map(row -> row.entry().inWords()).collect(Collectors.joining("; "));
    }
}
