package uk.gov.cafcass.intranet.site.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidayDetails;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidays;
import uk.gov.cafcass.intranet.kernel.workingdays.Division;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.StaleEdit;

/** Correcting a line of the list of bank holidays, or taking it off. */
@Named
@ViewScoped
public class BankHolidayScreen implements Serializable {

    private final BankHolidays holidays;
    private long id;
    private int year;
    private int version;
    private String heading = "";
    private @Nullable LocalDate day;
    private String name = "";
    private String division = "";

    @Inject
    BankHolidayScreen(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** Finds the line, for those who may edit it. */
    public void load() {
        if (!holidays.mayEdit()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Correcting bank holidays is for Governance and IT.");
        }
        BankHolidayDetails line = holidays.inYear(year).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "bank-holiday.not-found",
                        "This bank holiday is not on the list any more. Look at the list again."));
        version = line.version();
        heading = line.name() + ", " + DateWords.format(line.day()) + ", "
                + line.division().label();
        day = line.day();
        name = line.name();
        division = line.division().name();
    }

    /** Saves it and goes to its year. */
    public String save() {
        Division where = Division.valueOf(division);
        BankHolidayDetails saved =
                StaleEdit.told(() -> holidays.correct(id, version, day, where, name), now -> version = (int) now);
        return toList("corrected", saved.day().getYear());
    }

    /** Takes it off the list. */
    public String remove() {
        StaleEdit.told(
                () -> {
                    holidays.remove(id, version);
                    return id;
                },
                now -> version = (int) now);
        return toList("removed", year);
    }

    private static String toList(String done, int year) {
        return "/calendar/working-days?faces-redirect=true&done=" + done + "&year=" + year;
    }

    public List<Option> getParts() {
        return AddBankHolidayScreen.parts();
    }

    public String getHeading() {
        return heading;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
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

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }
}
