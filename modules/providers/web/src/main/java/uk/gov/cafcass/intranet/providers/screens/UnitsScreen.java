package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.StaleEdit;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.YearRegister;
import uk.gov.cafcass.intranet.providers.application.YearView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.screens.KeptScreen.Told;

/** The units of a year by area and level, entered as one table (P-12). */
@Named
@ViewScoped
public class UnitsScreen implements Serializable {

    private final transient CommissioningReading reading;
    private final transient YearRegister register;
    private final transient Access access;
    private String year = "";
    private int version;
    private final Map<String, String> cells = new TreeMap<>();
    private List<Told> theirs = List.of();

    @Inject
    UnitsScreen(CommissioningReading reading, YearRegister register, Access access) {
        this.reading = reading;
        this.register = register;
        this.access = access;
    }

    /** Finds what is entered of the year. */
    public void load() {
        YearView view = reading.year(financialYear());
        if (!access.mayEdit()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Units are entered by the National Commissioning Team.");
        }
        if (view.unitsFrom().isSessions()) {
            throw Problem.of(
                    Kind.CONFLICT, "year.units-from-sessions", view.unitsFrom().sentence());
        }
        version = view.unitsVersion();
        cells.putAll(UnitsCells.written(entered(view)));
    }

    private static List<UnitsDelivered> entered(YearView view) {
        return view.units().stream().map(kept -> kept.value()).toList();
    }

    /** Saves the table. */
    public String save() {
        UnitsCells typed = UnitsCells.read(financialYear(), cells);
        try {
            StaleEdit.told(() -> register.enterUnits(financialYear(), version, typed.units()), now -> showTheirs());
        } catch (Problem problem) {
            throw problem.relocated(typed::cell);
        }
        return "/providers/year?faces-redirect=true&year=" + year + "&done=units";
    }

    private void showTheirs() {
        YearView view = reading.year(financialYear());
        version = view.unitsVersion();
        theirs = UnitsCells.differing(UnitsCells.written(entered(view)), cells);
    }

    /** What the other one saved, where it differs from what was typed. */
    public List<Told> getTheirs() {
        return theirs;
    }

    /** What stands in each cell, by area and level: {@code north-1}. */
    public Map<String, String> getCells() {
        return cells;
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
