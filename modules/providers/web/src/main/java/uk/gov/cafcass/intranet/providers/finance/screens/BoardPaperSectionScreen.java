package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaperView.Section;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSection;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.WrittenSection;

/**
 * Writing one section of the paper for the Board. When somebody else changed it meanwhile as well, both are shown and the person decides.
 */
@Named
@ViewScoped
public class BoardPaperSectionScreen extends KeepingScreen<String> {

    private final BoardPaper paper;

    private String year = "";
    private int section;

    @Inject
    public BoardPaperSectionScreen(BoardPaper paper, Drafts drafts, Clock clock) {
        super(drafts, clock);
        this.paper = paper;
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    protected Versioned<String> standing() {
        Section now = paper.toWrite(financialYear(), section());
        return new Versioned<>(0, now.version(), now.text());
    }

    @Override
    protected void show(String value) {
        getTexts().put("text", value);
    }

    @Override
    protected String typed() {
        return text("text");
    }

    @Override
    protected List<FieldValue> said(String value) {
        return List.of(new FieldValue("Words of the section", value));
    }

    @Override
    protected Versioned<String> store(Versioned<String> typed) {
        Section written = paper.write(financialYear(), section(), typed.version(), typed.value());
        return new Versioned<>(0, written.version(), written.text());
    }

    @Override
    protected String leadsTo(Versioned<String> kept) {
        return "/providers/finance/board-paper?faces-redirect=true&year=" + year + "&done=section";
    }

    @Override
    public String getDraft() {
        return "board-paper-" + year + "-" + section;
    }

    public String getHeading() {
        return section + ". " + section().heading();
    }

    public String getYearInWords() {
        return financialYear().toString();
    }

    /** Every version that was written, the latest first. */
    public List<WrittenSection> getVersions() {
        return paper.versions(financialYear(), section());
    }

    private FinancialYear financialYear() {
        return FinancialYear.ofSlug(year);
    }

    private PaperSection section() {
        return PaperSection.of(section)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND, "section.unknown", "There is no such section. A paper has sections 1 to 9."));
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
    }

    public int getNumber() {
        return section;
    }

    public void setNumber(int section) {
        this.section = section;
    }
}
