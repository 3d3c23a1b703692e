package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.SwitchOver;

/** From which day on the units of a year are counted from sessions and not entered (P-12). */
@Named
@ViewScoped
public class SwitchOverScreen extends KeptScreen<Optional<LocalDate>> {

    private final transient SwitchOver switchOver;
    private @Nullable LocalDate day;

    @Inject
    SwitchOverScreen(SwitchOver switchOver, Access access) {
        super(access);
        this.switchOver = switchOver;
    }

    @Override
    Optional<Kept<Optional<LocalDate>>> present() {
        return Optional.of(switchOver.day());
    }

    @Override
    void begin() {}

    @Override
    void fill(Optional<LocalDate> value) {
        day = value.orElse(null);
    }

    @Override
    Optional<LocalDate> typed() {
        return Optional.ofNullable(day);
    }

    @Override
    Kept<Optional<LocalDate>> store(int seen, Optional<LocalDate> value) {
        return switchOver.set(seen, value);
    }

    @Override
    List<Told> told(Optional<LocalDate> value) {
        return List.of(new Told("Day", value.map(DateWords::format).orElse("None")));
    }

    @Override
    String leadsTo(Kept<Optional<LocalDate>> kept) {
        return "/providers/years?faces-redirect=true&done=switch-over";
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
