package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.DraftedScreen;
import uk.gov.cafcass.intranet.providers.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.application.BoardPaperView.Section;
import uk.gov.cafcass.intranet.providers.domain.commissioning.PaperSection;
import uk.gov.cafcass.intranet.providers.domain.commissioning.WrittenSection;

/**
 * Writing one section of the paper for the Board. When somebody else saved it meanwhile, both are shown and the person decides.
 */
@Named
@ViewScoped
public class BoardPaperSectionScreen extends DraftedScreen {

    private final BoardPaper paper;

    private String year = "";
    private int number;
    private int version;
    private String text = "";
    private String theirs = "";
    private boolean conflict;

    @Inject
    BoardPaperSectionScreen(BoardPaper paper, Drafts drafts) {
        super(drafts);
        this.paper = paper;
    }

    /** Finds what stands in the section, and whether something was typed here that was not saved. */
    public void load() {
        Section found = paper.toWrite(financialYear(), section());
        version = found.version();
        text = found.text();
        lookForDraft();
    }

    /** Saves the section and goes back to the paper. */
    public @Nullable String save() {
        try {
            paper.write(financialYear(), section(), version, text);
        } catch (Problem problem) {
            if (problem.kind() != Kind.STALE) {
                throw problem;
            }
            showBoth();
            return null;
        }
        forgetDraft();
        return "/providers/board-paper?faces-redirect=true&year=" + year + "&done=section";
    }

    /** Theirs beside mine; saving again then replaces theirs knowingly, and their words stay among the earlier versions. */
    private void showBoth() {
        Section present = paper.toWrite(financialYear(), section());
        theirs = present.text();
        version = present.version();
        conflict = true;
    }

    /** Takes their words in place of mine. */
    public void takeTheirs() {
        text = theirs;
        conflict = false;
    }

    @Override
    protected void putBack(KeptForm kept) {
        text = kept.field("text");
    }

    @Override
    public String getDraft() {
        return "board-paper-" + year + "-" + number;
    }

    public String getHeading() {
        return number + ". " + section().heading();
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
        return PaperSection.of(number)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND, "section.unknown", "There is no such section. A paper has sections 1 to 9."));
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n");
    }
}
