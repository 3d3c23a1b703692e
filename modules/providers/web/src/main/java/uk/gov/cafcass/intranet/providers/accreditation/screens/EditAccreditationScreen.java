package uk.gov.cafcass.intranet.providers.accreditation.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationToEdit;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.web.BelongingScreen;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Recording a period of accreditation, or what should have been recorded in the place of one (P-1). */
@Named
@ViewScoped
public class EditAccreditationScreen extends BelongingScreen<AccreditationEntry> {

    private final AccreditationRegister accreditations;
    private final AccreditationToEdit accreditationsToEdit;

    @Inject
    public EditAccreditationScreen(
            RegisterToEdit toEdit,
            AccreditationToEdit accreditationsToEdit,
            AccreditationRegister accreditations,
            Drafts drafts,
            Clock clock) {
        super(toEdit, drafts, clock);
        this.accreditationsToEdit = accreditationsToEdit;
        this.accreditations = accreditations;
    }

    @Override
    protected String noun() {
        return "accreditation";
    }

    @Override
    protected ToEdit<AccreditationEntry> toEdit(long number) {
        Accreditation row = standing(accreditationsToEdit, number);
        return new ToEdit<>(new Versioned<>(row.id(), 0, row.entry()), accreditationsToEdit.accredited(number));
    }

    @Override
    protected Whose whose(long number) {
        return accreditationsToEdit.accredited(number);
    }

    /** The period with this number or, when somebody corrected it, what holds in its place. */
    static Accreditation standing(AccreditationToEdit register, long number) {
        return register.accreditation(number).orElseThrow(() -> Problem.of(
                        Kind.STALE,
                        "accreditation.struck",
                        "Somebody else struck this period, and nothing is recorded in its place. If it was right,"
                                + " record it anew.")
                .rule("A-2"));
    }

    @Override
    protected void clear() {
        empty("scheme", "evidence", "why");
        getTexts().put("status", AccreditationStatus.ACCREDITED.name());
        emptyDays("from", "until");
    }

    @Override
    protected void show(AccreditationEntry value) {
        getTexts().put("scheme", value.scheme().name());
        getTexts().put("status", value.status().name());
        getTexts().put("evidence", value.evidence());
        getTexts().putIfAbsent("why-corrected", "");
        getDays().put("from", value.period().from());
        getDays().put("until", value.period().until().orElse(null));
    }

    @Override
    protected List<FieldValue> said(AccreditationEntry value) {
        return List.of(
                new FieldValue("Status", CentreFormats.capital(value.status().label())),
                new FieldValue("First day", DateFormats.format(value.period().from())),
                new FieldValue(
                        "Last day",
                        value.period().until().map(DateFormats::format).orElse("No end is known")),
                new FieldValue("Seen in", value.evidence()));
    }

    @Override
    protected AccreditationEntry typed() {
        return new AccreditationEntry(
                neededChoice(Scheme.class, "scheme"),
                neededChoice(AccreditationStatus.class, "status"),
                Period.of(neededDay("from"), day("until")),
                text("evidence"));
    }

    @Override
    protected Versioned<AccreditationEntry> store(Versioned<AccreditationEntry> typed) {
        if (isNew()) {
            accreditations.record(getWhose().holder(), typed.value(), text("why"));
        } else {
            correct(typed);
        }
        return typed;
    }

    private void correct(Versioned<AccreditationEntry> typed) {
        try {
            accreditations.correct(typed.id(), typed.value(), text("why-corrected"));
        } catch (Problem problem) {
            throw problem.relocated(field -> field.equals("why") ? "why-corrected" : field);
        }
    }

    @Override
    protected String leadsTo(Versioned<AccreditationEntry> kept) {
        return RegisterPages.after(getWhose().holder(), "accreditation");
    }

    public List<Option> getSchemes() {
        return Option.each(Scheme.values(), Scheme::name, Scheme::label);
    }

    public List<Option> getStatuses() {
        return Option.each(
                AccreditationStatus.values(),
                AccreditationStatus::name,
                status -> CentreFormats.capital(status.label()));
    }

    /** The scheme of the period that is corrected. */
    public String getScheme() {
        return isNew() ? "" : Scheme.valueOf(text("scheme")).label();
    }

    public String getHeading() {
        return isNew() ? "Record an accreditation" : "Correct an accreditation";
    }
}
