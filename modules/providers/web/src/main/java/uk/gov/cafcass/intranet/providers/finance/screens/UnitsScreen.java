package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;

/** The units of a year by area and level, entered as one table (P-12). */
@Named
@ViewScoped
public class UnitsScreen extends MoneyFormScreen<List<UnitsDelivered>> {

    private final YearReading reading;
    private final YearRegister register;
    private String year = "";

    @Inject
    public UnitsScreen(YearReading reading, YearRegister register, Access access, Drafts drafts, Clock clock) {
        super(access, drafts, clock);
        this.reading = reading;
        this.register = register;
    }

    @Override
    protected Versioned<List<UnitsDelivered>> standing() {
        YearView view = reading.year(financialYear());
        if (view.unitsFrom().isSessions()) {
            throw Problem.of(
                    Kind.CONFLICT, "year.units-from-sessions", view.unitsFrom().sentence());
        }
        return new Versioned<>(
                0,
                view.unitsVersion(),
                view.units().stream().map(Versioned::value).toList());
    }

    @Override
    protected void show(List<UnitsDelivered> units) {
        getTexts().putAll(UnitsCells.written(units));
    }

    @Override
    protected List<UnitsDelivered> typed() {
        return UnitsCells.read(financialYear(), getTexts());
    }

    @Override
    protected List<FieldValue> said(List<UnitsDelivered> units) {
        return UnitsCells.said(units);
    }

    @Override
    protected Versioned<List<UnitsDelivered>> store(Versioned<List<UnitsDelivered>> typed) {
        try {
            register.enterUnits(financialYear(), typed.version(), typed.value());
        } catch (Problem problem) {
            throw problem.relocated(field -> UnitsCells.cell(field, typed.value()));
        }
        return typed;
    }

    @Override
    protected String leadsTo(Versioned<List<UnitsDelivered>> kept) {
        return "/providers/finance/year?faces-redirect=true&year=" + year + "&done=units";
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String getDraft() {
        return "units-of-" + year;
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
