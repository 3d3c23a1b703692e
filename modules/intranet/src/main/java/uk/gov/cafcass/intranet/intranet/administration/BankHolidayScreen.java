package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidayDetails;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidays;
import uk.gov.cafcass.intranet.kernel.workingdays.Division;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Correcting a line of the list of bank holidays, or taking it off. */
@Named
@ViewScoped
public class BankHolidayScreen extends KeepingScreen<BankHolidayScreen.Typed> {

    private final BankHolidays holidays;
    private int year;
    private String heading = "";

    @Inject
    BankHolidayScreen(BankHolidays holidays, Drafts drafts, Clock clock) {
        super(drafts, clock);
        this.holidays = holidays;
    }

    /** What the form says of a line. */
    public record Typed(@Nullable LocalDate day, String name, String division) {}

    @Override
    public void load() {
        if (!holidays.mayEdit()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Correcting bank holidays is for Governance and IT.");
        }
        super.load();
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    protected Versioned<Typed> standing() {
        BankHolidayDetails line = holidays.inYear(year).stream()
                .filter(one -> one.id() == idInAddress())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "bank-holiday.not-found",
                        "This bank holiday is not on the list any more. Look at the list again."));
        heading = line.name() + ", " + DateFormats.format(line.day()) + ", "
                + line.division().label();
        return kept(line);
    }

    private static Versioned<Typed> kept(BankHolidayDetails line) {
        return new Versioned<>(
                line.id(),
                line.version(),
                new Typed(line.day(), line.name(), line.division().name()));
    }

    @Override
    protected void show(Typed value) {
        getDays().put("day", value.day());
        getTexts().put("name", value.name());
        getTexts().put("division", value.division());
    }

    @Override
    protected Typed typed() {
        return new Typed(day("day"), text("name"), text("division"));
    }

    @Override
    protected List<FieldValue> said(Typed value) {
        LocalDate day = value.day();
        return List.of(
                new FieldValue("Day", day == null ? "" : DateFormats.format(day)),
                new FieldValue("Name", value.name()),
                new FieldValue("Where", Division.valueOf(value.division()).label()));
    }

    @Override
    protected Versioned<Typed> store(Versioned<Typed> typed) {
        Typed value = typed.value();
        return kept(holidays.correct(
                typed.id(), typed.version(), value.day(), Division.valueOf(value.division()), value.name()));
    }

    @Override
    protected String leadsTo(Versioned<Typed> kept) {
        LocalDate day = kept.value().day();
        return toList("corrected", day == null ? year : day.getYear());
    }

    /** Takes it off the list. */
    public String remove() {
        takeOff(() -> holidays.remove(number(), version()));
        return toList("removed", year);
    }

    private static String toList(String done, int year) {
        return "/calendar/working-days?faces-redirect=true&done=" + done + "&year=" + year;
    }

    @Override
    public String getDraft() {
        return "bank-holiday-" + getId();
    }

    public List<Option> getParts() {
        return AddBankHolidayScreen.parts();
    }

    public String getHeading() {
        return heading;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
