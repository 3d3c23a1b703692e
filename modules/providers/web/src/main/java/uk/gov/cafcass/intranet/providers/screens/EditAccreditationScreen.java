package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.domain.AccreditationStatus;

/** Recording a period of accreditation, or what should have been recorded in the place of one (P-1). */
@Named
@ViewScoped
public class EditAccreditationScreen extends BelongingScreen<AccreditationEntry> {

    private final transient AccreditationRegister accreditations;

    @Inject
    EditAccreditationScreen(RegisterToEdit toEdit, AccreditationRegister accreditations, Drafts drafts, Clock clock) {
        super(toEdit, drafts, clock);
        this.accreditations = accreditations;
    }

    @Override
    protected String noun() {
        return "accreditation";
    }

    @Override
    protected ToEdit<AccreditationEntry> toEdit(long number) {
        Accreditation row = standing(register(), number);
        return new ToEdit<>(new Kept<>(row.id(), 0, row.entry()), register().accredited(number));
    }

    @Override
    protected Whose whose(long number) {
        return register().accredited(number);
    }

    /** The period with this number or, when somebody corrected it, what holds in its place. */
    static Accreditation standing(RegisterToEdit register, long number) {
        return register.accreditation(number).orElseThrow(() -> Problem.of(
                        Kind.STALE,
                        "accreditation.struck",
                        "Somebody else struck this period, and nothing is recorded in its place. If it was right,"
                                + " record it anew.")
                .rule("A-2"));
    }

    @Override
    protected void clear() {
        List.of("scheme", "evidence", "why").forEach(field -> getTexts().put(field, ""));
        getTexts().put("status", AccreditationStatus.ACCREDITED.name());
        List.of("from", "until").forEach(field -> getDays().put(field, null));
    }

    @Override
    protected void show(AccreditationEntry value) {
        getTexts().put("scheme", value.scheme().name());
        getTexts().put("status", value.status().name());
        getTexts().put("evidence", value.evidence());
        getDays().put("from", value.period().from());
        getDays().put("until", value.period().until().orElse(null));
    }

    @Override
    protected List<Said> said(AccreditationEntry value) {
        return List.of(
                new Said("Status", CentreWords.capital(value.status().label())),
                new Said("First day", DateWords.format(value.period().from())),
                new Said(
                        "Last day",
                        value.period().until().map(DateWords::format).orElse("No end is known")),
                new Said("Seen in", value.evidence()));
    }

    /** Records it or saves what was corrected, and shows whose it is. */
    public @Nullable String save() {
        try {
            return keep();
        } catch (Problem problem) {
            throw problem.relocated(field -> field.equals("why") && !isNew() ? "why-corrected" : field);
        }
    }

    private @Nullable String keep() {
        AccreditationEntry typed = new AccreditationEntry(
                Scheme.valueOf(text("scheme")),
                AccreditationStatus.valueOf(text("status")),
                period(),
                text("evidence"));
        if (isNew()) {
            accreditations.record(getWhose().holder(), typed, text("why"));
            forgetDraft();
        } else if (!saved(typed, kept -> accreditations.correct(kept.id(), kept.value(), text("why")))) {
            return null;
        }
        return RegisterPages.after(getWhose().holder(), "accreditation");
    }

    private Period period() {
        LocalDate from = Objects.requireNonNull(day("from"));
        return new Period(from, Optional.ofNullable(day("until")));
    }

    public List<Option> getSchemes() {
        return Option.each(Scheme.values(), Scheme::name, Scheme::label);
    }

    public List<Option> getStatuses() {
        return Option.each(
                AccreditationStatus.values(), AccreditationStatus::name, status -> CentreWords.capital(status.label()));
    }

    /** The scheme of the period that is corrected. */
    public String getScheme() {
        return isNew() ? "" : Scheme.valueOf(text("scheme")).label();
    }

    public String getHeading() {
        return isNew() ? "Record an accreditation" : "Correct an accreditation";
    }
}
