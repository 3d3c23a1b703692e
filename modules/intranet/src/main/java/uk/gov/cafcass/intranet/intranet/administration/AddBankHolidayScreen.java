package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidays;
import uk.gov.cafcass.intranet.kernel.workingdays.Division;
import uk.gov.cafcass.intranet.look.forms.CheckedForm;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Adding a bank holiday, in one part of the United Kingdom or several. */
@Named
@ViewScoped
public class AddBankHolidayScreen implements CheckedForm, Serializable {

    private final BankHolidays holidays;
    private @Nullable LocalDate day;
    private String name = "";
    private List<String> divisions = new ArrayList<>();

    @Inject
    AddBankHolidayScreen(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** Only for those who may edit. */
    public void load() {
        if (!holidays.mayEdit()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Adding bank holidays is for Governance and IT.");
        }
    }

    /** Adds it and goes to its year. */
    public String add() {
        int year = holidays.add(day, where(), name).get(0).day().getYear();
        return "/calendar/working-days?faces-redirect=true&done=added&year=" + year;
    }

    @Override
    public List<Fault> wrong() {
        return holidays.wrong(day, where(), name);
    }

    private Set<Division> where() {
        return divisions.stream()
                .map(Division::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Division.class)));
    }

    /** The parts of the United Kingdom, as choices. */
    static List<Option> parts() {
        return Option.each(Division.values(), Division::name, Division::label);
    }

    public List<Option> getParts() {
        return parts();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getDivisions() {
        return divisions;
    }

    public void setDivisions(List<String> divisions) {
        this.divisions = divisions;
    }
}
