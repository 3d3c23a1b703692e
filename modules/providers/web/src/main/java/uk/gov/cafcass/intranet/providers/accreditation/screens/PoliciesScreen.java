package uk.gov.cafcass.intranet.providers.accreditation.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.providers.accreditation.application.PolicyRegister;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;

/** Which policy was in force when, and what that means for a contract (P-2). */
@Named
@RequestScoped
public class PoliciesScreen {

    private final PolicyRegister policies;
    private final Access access;
    private final LocalDate today;
    private @Nullable List<PolicyLine> lines;

    @Inject
    PoliciesScreen(PolicyRegister policies, Access access, Clock clock) {
        this.policies = policies;
        this.access = access;
        this.today = LocalDate.now(clock);
    }

    /**
     * A policy in its table.
     *
     * @param now whether it is in force today
     */
    public record PolicyLine(String name, String days, boolean now, String committed) {}

    /** Reads them before anything is written. */
    public void load() {
        getLines();
    }

    public List<PolicyLine> getLines() {
        List<PolicyLine> known = lines;
        if (known == null) {
            known = policies.all().stream()
                    .map(policy -> new PolicyLine(
                            CentreFormats.capital(policy.name()),
                            CentreFormats.capital(policy.inForce().inWords()),
                            policy.inForce().has(today),
                            policy.committedCounts() ? "Enough for a contract" : "Not enough for a contract"))
                    .toList();
            lines = known;
        }
        return known;
    }

    public boolean isKeeper() {
        return access.mayEdit();
    }
}
