package uk.gov.cafcass.intranet.providers.accreditation.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.accreditation.application.PolicyRegister;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;

/** Adding the policy that follows the one in force (P-2). */
@Named
@ViewScoped
public class AddPolicyScreen implements Serializable {

    private final RegisterToEdit register;
    private final PolicyRegister policies;

    private String name = "";
    private @Nullable LocalDate from;
    private boolean committedCounts;

    @Inject
    AddPolicyScreen(RegisterToEdit register, PolicyRegister policies) {
        this.register = register;
        this.policies = policies;
    }

    /** Says no to who may not. */
    public void load() {
        register.requireKeeper();
    }

    /** Adds it and shows them all. */
    public String save() {
        policies.add(name, Objects.requireNonNull(from), committedCounts);
        return "/providers/accreditation/policies?faces-redirect=true&done=added";
    }

    /** What becomes of the one before, as a sentence. */
    public String getBefore() {
        Optional<Policy> last = policies.all().stream().findFirst();
        return last.map(policy -> "The one before, " + policy.name() + ", is in force since "
                        + DateFormats.format(policy.inForce().from())
                        + ". It ends on the day before the new one begins.")
                .orElse("");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public boolean isCommittedCounts() {
        return committedCounts;
    }

    public void setCommittedCounts(boolean committedCounts) {
        this.committedCounts = committedCounts;
    }
}
