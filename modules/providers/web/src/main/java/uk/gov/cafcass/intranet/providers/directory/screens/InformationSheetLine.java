package uk.gov.cafcass.intranet.providers.directory.screens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets.AreaSummary;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalSum;

/**
 * An area in the list of information sheets.
 *
 * @param oldest when the oldest of its waits was stated, and how long ago that is
 * @param old how many waits are too old, in words; empty for none (C-5)
 * @param unknown how many services have none, in words; empty for none
 */
public record InformationSheetLine(
        String code, String name, int centres, int services, String oldest, String old, String unknown) {

    static InformationSheetLine of(AreaSummary line, LocalDate today) {
        LocalSum sum = line.sum();
        return new InformationSheetLine(
                line.area().code(),
                line.area().name(),
                sum.centres(),
                sum.services(),
                sum.oldestWait().map(day -> oldest(day, today)).orElse("None stated"),
                sum.oldWaits() == 0 ? "" : Formats.count(sum.oldWaits(), "wait", "waits") + " older than 28 days",
                sum.unknownWaits() == 0 ? "" : Formats.number(sum.unknownWaits()) + " not known");
    }

    static List<InformationSheetLine> of(List<AreaSummary> lines, LocalDate today) {
        List<InformationSheetLine> all = new ArrayList<>();
        lines.forEach(line -> all.add(of(line, today)));
        return all;
    }

    private static String oldest(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return Formats.day(day) + ", " + (days == 0 ? "today" : Formats.count(days, "day", "days") + " ago");
    }
}
