package uk.gov.cafcass.intranet.providers.finance.screens;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigure;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * Adding one figure to the year that the address names; correcting or removing one (P-12).
 *
 * @param <T> its sort
 */
public abstract class FigureScreen<T extends YearFigure> extends MoneyFormScreen<T> {

    private final YearReading reading;
    private final YearRegister register;
    private final Class<T> sort;
    private String year = "";

    FigureScreen(Class<T> sort, YearReading reading, YearRegister register, Access access, Drafts drafts, Clock clock) {
        super(access, drafts, clock);
        this.sort = sort;
        this.reading = reading;
        this.register = register;
    }

    /** What a draft of one is called. */
    abstract String noun();

    /** Those of this sort that stand on the page of the year. */
    abstract List<Versioned<T>> figures(YearView view);

    @Override
    protected void begin() {
        financialYear();
    }

    @Override
    protected Versioned<T> standing() {
        long asked = RegisterPages.number(getId(), "figure");
        return figures(reading.year(financialYear())).stream()
                .filter(kept -> kept.id() == asked)
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "figure.unknown",
                        "The year " + financialYear() + " has no such figure. Look at the year again."));
    }

    @Override
    protected Versioned<T> store(Versioned<T> typed) {
        return isNew() ? register.add(typed.value()) : register.correct(typed.id(), typed.version(), typed.value());
    }

    @Override
    protected String leadsTo(Versioned<T> kept) {
        return back("saved");
    }

    /** Takes it off, since it was entered by mistake. */
    public String remove() {
        takeOff(() -> register.remove(sort, number(), version()));
        return back("removed");
    }

    private String back(String done) {
        return "/providers/finance/year?faces-redirect=true&year=" + year + "&done=" + done;
    }

    @Override
    public String getDraft() {
        return noun() + (isNew() ? "-of-" + year : "-" + getId());
    }

    /** The year on whose page it stands. */
    FinancialYear financialYear() {
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
