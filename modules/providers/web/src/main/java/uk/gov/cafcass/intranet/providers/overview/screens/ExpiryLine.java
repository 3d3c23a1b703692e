package uk.gov.cafcass.intranet.providers.overview.screens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.overview.Expiry;
import uk.gov.cafcass.intranet.providers.overview.Expiry.Kind;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * Something that ends, on the dashboard.
 *
 * @param link to where it can be dealt with
 * @param organisation empty where it is the organisation’s own
 * @param left how long until then
 * @param look the colour of that: {@code late} within a month, {@code soon} within three
 */
public record ExpiryLine(
        String kind,
        String what,
        String whose,
        String link,
        String organisation,
        String lastDay,
        String left,
        String look) {

    static ExpiryLine of(Expiry ending, LocalDate today) {
        return new ExpiryLine(
                ending.kind().label(),
                ending.what(),
                ending.whose(),
                link(ending),
                ending.centre().isPresent() ? ending.organisation() : "",
                Formats.day(ending.lastDay()),
                left(ending.kind(), ChronoUnit.DAYS.between(today, ending.lastDay())),
                ending.within(today, 1) ? "late" : ending.within(today, 3) ? "soon" : "plain");
    }

    static List<ExpiryLine> of(List<Expiry> endings, LocalDate today) {
        return endings.stream().map(ending -> of(ending, today)).toList();
    }

    private static String link(Expiry ending) {
        return switch (ending.kind()) {
            case ACCREDITATION -> RegisterPages.link(ending.holder());
            case CONTRACT, REVIEW -> "/providers/agreements/contract?id=" + ending.id();
            case FRAMEWORK -> "/providers/agreements/framework?id=" + ending.id();
        };
    }

    private static String left(Kind kind, long days) {
        if (days < 0) {
            return Formats.count(-days, "day", "days") + " overdue";
        }
        return days > 0 ? "in " + Formats.count(days, "day", "days") : kind == Kind.REVIEW ? "today" : "ends today";
    }
}
