package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperLine;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The years of which there is a paper for the Board. */
@Named
@RequestScoped
public class BoardPapersScreen {

    private final BoardPaper paper;
    private final Access access;
    private final FinancialYear thisYear;
    private List<PaperLine> papers = List.of();

    @Inject
    BoardPapersScreen(BoardPaper paper, Access access, Clock clock) {
        this.paper = paper;
        this.access = access;
        this.thisYear = FinancialYear.of(LocalDate.now(clock));
    }

    /** Reads the list before anything of it is written. */
    public void load() {
        papers = paper.list();
    }

    public List<PaperLine> getPapers() {
        return papers;
    }

    /** The present year, where the reader can begin its paper; otherwise null. */
    public @Nullable FinancialYear getToBegin() {
        boolean begun = papers.stream().anyMatch(line -> line.year().equals(thisYear));
        return access.mayEdit() && !begun ? thisYear : null;
    }
}
