package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** When the Board meets, and whose paper it is (P-14). */
@Named
@ViewScoped
public class BoardPaperDetailsScreen extends MoneyFormScreen<PaperDetails> {

    private final BoardPaper paper;
    private String year = "";

    @Inject
    public BoardPaperDetailsScreen(BoardPaper paper, Access access, Drafts drafts, Clock clock) {
        super(access, drafts, clock);
        this.paper = paper;
    }

    @Override
    protected Versioned<PaperDetails> standing() {
        return paper.paper(financialYear()).details();
    }

    @Override
    protected void show(PaperDetails details) {
        getDays().put("meetingOn", details.meetingOn().orElse(null));
        getTexts().put("preparedBy", details.preparedBy());
        getDays().put("preparedOn", details.preparedOn().orElse(null));
        getTexts()
                .put(
                        "printedTotal",
                        details.printedTotal().map(TypedFigures::written).orElse(""));
    }

    @Override
    protected PaperDetails typed() {
        TypedFigures figures = new TypedFigures();
        Optional<Money> total = figures.amountIfAny(text("printedTotal"), "printedTotal");
        figures.check();
        return new PaperDetails(
                financialYear(),
                Optional.ofNullable(day("meetingOn")),
                text("preparedBy"),
                Optional.ofNullable(day("preparedOn")),
                total);
    }

    @Override
    protected Versioned<PaperDetails> store(Versioned<PaperDetails> typed) {
        return paper.describe(typed.version(), typed.value());
    }

    @Override
    protected List<FieldValue> said(PaperDetails details) {
        return List.of(
                new FieldValue("Meeting of the Board", inWords(details.meetingOn())),
                new FieldValue("Prepared by", details.preparedBy()),
                new FieldValue("Prepared on", inWords(details.preparedOn())),
                new FieldValue(
                        "Total as it was printed",
                        details.printedTotal().map(Money::toString).orElse("")));
    }

    private static String inWords(Optional<LocalDate> day) {
        return day.map(DateFormats::format).orElse("");
    }

    @Override
    protected String leadsTo(Versioned<PaperDetails> kept) {
        return "/providers/finance/board-paper?faces-redirect=true&year=" + year + "&done=details";
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String getDraft() {
        return "board-paper-details-" + year;
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
        this.year = Objects.requireNonNullElse(year, "");
    }
}
