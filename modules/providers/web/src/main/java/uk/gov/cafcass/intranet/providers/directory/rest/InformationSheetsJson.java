package uk.gov.cafcass.intranet.providers.directory.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets.AreaSummary;

/**
 * The local information sheets that there are.
 *
 * @param on the day of which they tell
 * @param sheets one for each DFJ area, by its name
 */
public record InformationSheetsJson(LocalDate on, List<Sheet> sheets) {

    /**
     * A sheet, counted.
     *
     * @param dfjArea the code of its area
     * @param centres how many may be recommended today
     * @param services how many they offer
     * @param oldestWaitStatedOn absent when none was stated
     * @param oldWaits how many were stated more than 28 days ago (C-5)
     * @param unknownWaits how many services have never stated one
     */
    public record Sheet(
            String dfjArea,
            String name,
            Area area,
            int centres,
            int services,
            Optional<LocalDate> oldestWaitStatedOn,
            int oldWaits,
            int unknownWaits) {

        static Sheet of(AreaSummary line) {
            return new Sheet(
                    line.area().code(),
                    line.area().name(),
                    line.area().area(),
                    line.sum().centres(),
                    line.sum().services(),
                    line.sum().oldestWait(),
                    line.sum().oldWaits(),
                    line.sum().unknownWaits());
        }
    }

    static InformationSheetsJson of(List<AreaSummary> lines, LocalDate today) {
        return new InformationSheetsJson(today, lines.stream().map(Sheet::of).toList());
    }
}
