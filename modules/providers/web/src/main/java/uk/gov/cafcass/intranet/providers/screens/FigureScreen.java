package uk.gov.cafcass.intranet.providers.screens;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.StaleEdit;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.YearRegister;
import uk.gov.cafcass.intranet.providers.application.YearView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.YearFigure;

/**
 * Adding one figure to the year that the address names; correcting or removing one (P-12).
 *
 * @param <T> its sort
 */
public abstract class FigureScreen<T extends YearFigure> extends KeptScreen<T> {

    private final transient CommissioningReading reading;
    private final transient YearRegister register;
    private final Class<T> sort;
    private String year = "";

    FigureScreen(Class<T> sort, CommissioningReading reading, YearRegister register, Access access) {
        super(access);
        this.sort = sort;
        this.reading = reading;
        this.register = register;
    }

    /** Those of this sort that stand on the page of the year. */
    abstract List<Kept<T>> figures(YearView view);

    @Override
    final Optional<Kept<T>> present() {
        YearView view = reading.year(financialYear());
        if (isNew()) {
            return Optional.empty();
        }
        return Optional.of(figures(view).stream()
                .filter(kept -> kept.id() == number())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "figure.unknown",
                        "The year " + financialYear() + " has no such figure. Look at the year again.")));
    }

    @Override
    final void begin() {}

    @Override
    final Kept<T> store(int seen, T value) {
        return isNew() ? register.add(value) : register.correct(number(), seen, value);
    }

    @Override
    final String leadsTo(Kept<T> kept) {
        return back("saved");
    }

    /** Takes it off, since it was entered by mistake. */
    public String remove() {
        StaleEdit.told(
                () -> {
                    register.remove(sort, number(), version());
                    return true;
                },
                now -> load());
        return back("removed");
    }

    private String back(String done) {
        return "/providers/year?faces-redirect=true&year=" + year + "&done=" + done;
    }

    /** The year on whose page it stands. */
    final FinancialYear financialYear() {
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
}
