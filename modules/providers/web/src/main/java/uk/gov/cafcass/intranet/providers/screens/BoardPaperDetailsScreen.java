package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.domain.commissioning.PaperDetails;

/** When the Board meets, and whose paper it is (P-14). */
@Named
@ViewScoped
public class BoardPaperDetailsScreen extends KeptScreen<PaperDetails> {

    private final transient BoardPaper paper;
    private String year = "";
    private @Nullable LocalDate meetingOn;
    private String preparedBy = "";
    private @Nullable LocalDate preparedOn;
    private String printedTotal = "";

    @Inject
    BoardPaperDetailsScreen(BoardPaper paper, Access access) {
        super(access);
        this.paper = paper;
    }

    @Override
    Optional<Kept<PaperDetails>> present() {
        return Optional.of(paper.paper(financialYear()).details());
    }

    @Override
    void begin() {}

    @Override
    void fill(PaperDetails details) {
        meetingOn = details.meetingOn().orElse(null);
        preparedBy = details.preparedBy();
        preparedOn = details.preparedOn().orElse(null);
        printedTotal = details.printedTotal().map(TypedFigures::written).orElse("");
    }

    @Override
    PaperDetails typed() {
        TypedFigures figures = new TypedFigures();
        Optional<Money> total = figures.amountIfAny(printedTotal, "printedTotal");
        figures.check();
        return new PaperDetails(
                financialYear(), Optional.ofNullable(meetingOn), preparedBy, Optional.ofNullable(preparedOn), total);
    }

    @Override
    Kept<PaperDetails> store(int seen, PaperDetails details) {
        return paper.describe(seen, details);
    }

    @Override
    List<Told> told(PaperDetails details) {
        return List.of(
                new Told("Meeting of the Board", inWords(details.meetingOn())),
                new Told("Prepared by", details.preparedBy()),
                new Told("Prepared on", inWords(details.preparedOn())),
                new Told(
                        "Total as it was printed",
                        details.printedTotal().map(Money::toString).orElse("")));
    }

    private static String inWords(Optional<LocalDate> day) {
        return day.map(DateWords::format).orElse("");
    }

    @Override
    String leadsTo(Kept<PaperDetails> kept) {
        return "/providers/board-paper?faces-redirect=true&year=" + year + "&done=details";
    }

    private FinancialYear financialYear() {
        return FinancialYear.ofSlug(year);
    }

    public String getYearInWords() {
        return financialYear().toString();
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
    }

    public @Nullable LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(@Nullable LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }

    public String getPreparedBy() {
        return preparedBy;
    }

    public void setPreparedBy(@Nullable String preparedBy) {
        this.preparedBy = preparedBy == null ? "" : preparedBy;
    }

    public @Nullable LocalDate getPreparedOn() {
        return preparedOn;
    }

    public void setPreparedOn(@Nullable LocalDate preparedOn) {
        this.preparedOn = preparedOn;
    }

    public String getPrintedTotal() {
        return printedTotal;
    }

    public void setPrintedTotal(@Nullable String printedTotal) {
        this.printedTotal = printedTotal == null ? "" : printedTotal;
    }
}
