package uk.gov.cafcass.intranet.providers.overview.screens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.gov.cafcass.intranet.look.Words;
import uk.gov.cafcass.intranet.providers.overview.Ending;
import uk.gov.cafcass.intranet.providers.overview.Ending.Kind;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * Something that ends, on the dashboard.
 *
 * @param link to where it can be dealt with
 * @param organisation empty where it is the organisation’s own
 * @param left how long until then
 * @param look the colour of that: {@code late} within a month, {@code soon} within three
 */
public record EndingLine(
        String kind,
        String what,
        String whose,
        String link,
        String organisation,
        String lastDay,
        String left,
        String look) {

    static EndingLine of(Ending ending, LocalDate today) {
        return new EndingLine(
                ending.kind().label(),
                ending.what(),
                ending.whose(),
                link(ending),
                ending.centre().isPresent() ? ending.organisation() : "",
                Words.day(ending.lastDay()),
                left(ending.kind(), ChronoUnit.DAYS.between(today, ending.lastDay())),
                ending.within(today, 1) ? "late" : ending.within(today, 3) ? "soon" : "plain");
    }

    static List<EndingLine> of(List<Ending> endings, LocalDate today) {
        return endings.stream().map(ending -> of(ending, today)).toList();
    }

    private static String link(Ending ending) {
        return switch (ending.kind()) {
            case ACCREDITATION -> RegisterPages.link(ending.holder());
            case CONTRACT, REVIEW -> "contract?id=" + ending.id();
            case FRAMEWORK -> "framework?id=" + ending.id();
        };
    }

    private static String left(Kind kind, long days) {
        if (days < 0) {
            return Words.count(-days, "day", "days") + " overdue";
        }
        return days > 0 ? "in " + Words.count(days, "day", "days") : kind == Kind.REVIEW ? "today" : "ends today";
    }
}
