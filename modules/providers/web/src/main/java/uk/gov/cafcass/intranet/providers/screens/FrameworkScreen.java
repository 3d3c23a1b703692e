package uk.gov.cafcass.intranet.providers.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.FrameworkView;

/** The page of one framework agreement, with the contracts under it (P-5). */
@Named
@RequestScoped
public class FrameworkScreen {

    private final CommissioningReading reading;
    private final Access access;
    private String id = "";
    private @Nullable FrameworkView view;

    @Inject
    FrameworkScreen(CommissioningReading reading, Access access) {
        this.reading = reading;
        this.access = access;
    }

    /** Reads it before anything is written. */
    public void load() {
        view = reading.framework(RegisterPages.number(id, "framework agreement"));
    }

    public FrameworkView getFramework() {
        return Objects.requireNonNull(view);
    }

    public List<ContractLine> getContracts() {
        return getFramework().contracts().stream()
                .map(kept -> ContractLine.of(kept, getFramework().organisation()))
                .toList();
    }

    /** What the contracts under it come to in a year. */
    public Money getAnnualValue() {
        return Money.sum(getFramework().contracts().stream()
                .map(kept -> kept.value().annualValue())
                .toList());
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
