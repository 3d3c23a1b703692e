package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperTables;
import uk.gov.cafcass.intranet.providers.finance.rendering.BoardPaperPrint;
import uk.gov.cafcass.intranet.providers.finance.rendering.BoardPaperPrint.PrintedSection;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The paper for the Board about a year, as it would be printed today (P-14). */
@Named
@RequestScoped
public class BoardPaperScreen {

    private final BoardPaper paper;
    private final Access access;
    private String year = "";
    private @Nullable BoardPaperView view;

    @Inject
    BoardPaperScreen(BoardPaper paper, Access access) {
        this.paper = paper;
        this.access = access;
    }

    /** Reads the paper before anything of it is written. */
    public void load() {
        view = paper.paper(FinancialYear.ofSlug(year));
    }

    public BoardPaperView getPaper() {
        return Objects.requireNonNull(view);
    }

    public PaperTables getTables() {
        return getPaper().tables();
    }

    public String getTitle() {
        return BoardPaperPrint.title(getPaper());
    }

    public String getDates() {
        return BoardPaperPrint.dates(getPaper().details().value());
    }

    /** Its words, in paragraphs. */
    public List<PrintedSection> getSections() {
        return getPaper().sections().stream().map(PrintedSection::of).toList();
    }

    public Chart getUnits() {
        return Chart.units(getTables());
    }

    public Chart getSpending() {
        return Chart.spending(getTables());
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
    }
}
