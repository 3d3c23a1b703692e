package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.providers.finance.application.SwitchOver;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;

/** From which day on the units of a year are counted from sessions and not entered (P-12). */
@Named
@ViewScoped
public class SwitchOverScreen extends MoneyFormScreen<Optional<LocalDate>> {

    private final SwitchOver switchOver;

    @Inject
    public SwitchOverScreen(SwitchOver switchOver, Access access, Drafts drafts, Clock clock) {
        super(access, drafts, clock);
        this.switchOver = switchOver;
    }

    @Override
    protected Versioned<Optional<LocalDate>> standing() {
        return switchOver.day();
    }

    @Override
    protected void show(Optional<LocalDate> value) {
        getDays().put("day", value.orElse(null));
    }

    @Override
    protected Optional<LocalDate> typed() {
        return Optional.ofNullable(day("day"));
    }

    @Override
    protected Versioned<Optional<LocalDate>> store(Versioned<Optional<LocalDate>> typed) {
        return switchOver.set(typed.version(), typed.value());
    }

    @Override
    protected List<FieldValue> said(Optional<LocalDate> value) {
        return List.of(new FieldValue("Day", value.map(DateFormats::format).orElse("None")));
    }

    @Override
    protected String leadsTo(Versioned<Optional<LocalDate>> kept) {
        return "/providers/finance/years?faces-redirect=true&done=switch-over";
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String getDraft() {
        return "switch-over";
    }
}
