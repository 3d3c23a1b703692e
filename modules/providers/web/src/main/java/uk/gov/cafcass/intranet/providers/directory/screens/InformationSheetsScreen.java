package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets.AreaSummary;

/** The local information sheets that there are, one for each DFJ area (P-10). */
@Named
@RequestScoped
public class InformationSheetsScreen {

    private final InformationSheets sheets;
    private final LocalDate today;
    private List<Part> parts = List.of();

    @Inject
    InformationSheetsScreen(InformationSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.today = LocalDate.now(clock);
    }

    /** North, Central or South, with its DFJ areas by name. */
    public record Part(String name, String anchor, List<InformationSheetLine> lines) {

        static Part of(Area area, List<AreaSummary> all, LocalDate today) {
            List<AreaSummary> within =
                    all.stream().filter(line -> line.area().area() == area).toList();
            return new Part(area.label(), EnumLabels.slug(area), InformationSheetLine.of(within, today));
        }
    }

    /** Counts before anything is written. */
    public void load() {
        List<AreaSummary> all = sheets.list();
        parts = Arrays.stream(Area.values())
                .map(area -> Part.of(area, all, today))
                .toList();
    }

    public List<Part> getParts() {
        return parts;
    }
}
