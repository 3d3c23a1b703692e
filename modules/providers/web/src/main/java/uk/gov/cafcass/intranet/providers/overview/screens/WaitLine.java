package uk.gov.cafcass.intranet.providers.overview.screens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets.AreaSummary;

/**
 * How old the waits of an area are, on the dashboard (C-5).
 *
 * @param anchor of the area in the list of information sheets
 * @param old how many services have a wait that is older than 28 days
 * @param unknown how many have none
 * @param most the DFJ area that has the most old ones; empty where none has any
 * @param mostCode its code
 */
public record WaitLine(String area, String anchor, int services, int old, int unknown, String most, String mostCode) {

    /** One for each of North, Central and South. */
    static List<WaitLine> of(List<AreaSummary> sheets) {
        return Arrays.stream(Area.values())
                .map(area -> of(
                        area,
                        sheets.stream()
                                .filter(line -> line.area().area() == area)
                                .toList()))
                .toList();
    }

    private static WaitLine of(Area area, List<AreaSummary> sheets) {
        var most = sheets.stream()
                .filter(line -> line.sum().oldWaits() > 0)
                .max(Comparator.comparingInt(line -> line.sum().oldWaits()));
        return new WaitLine(
                area.label(),
                EnumLabels.slug(area),
                sheets.stream().mapToInt(line -> line.sum().services()).sum(),
                sheets.stream().mapToInt(line -> line.sum().oldWaits()).sum(),
                sheets.stream().mapToInt(line -> line.sum().unknownWaits()).sum(),
                most.map(line -> line.area().name() + " (" + line.sum().oldWaits() + ")")
                        .orElse(""),
                most.map(line -> line.area().code()).orElse(""));
    }
}
