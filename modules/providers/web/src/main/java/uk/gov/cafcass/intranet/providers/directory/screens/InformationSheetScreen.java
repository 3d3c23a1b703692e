package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets;
import uk.gov.cafcass.intranet.providers.directory.rendering.PrintedSheet;

/** The local information sheet of one DFJ area, as it would be printed today (P-10). */
@Named
@RequestScoped
public class InformationSheetScreen {

    private final InformationSheets sheets;
    private String area = "";
    private @Nullable PrintedSheet sheet;

    @Inject
    InformationSheetScreen(InformationSheets sheets) {
        this.sheets = sheets;
    }

    /** Makes the sheet before anything of it is written. */
    public void load() {
        sheet = PrintedSheet.of(sheets.of(area));
    }

    public PrintedSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public String getCaution() {
        return PrintedSheet.CAUTION;
    }

    public String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area == null ? "" : area;
    }
}
