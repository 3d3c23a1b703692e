package uk.gov.cafcass.intranet.providers.accreditation.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;

/**
 * A policy.
 *
 * @param until its last day; absent while no end is known
 * @param committedCounts whether being committed to meeting a standard is enough for a contract (P-2)
 */
public record PolicyJson(String name, LocalDate from, Optional<LocalDate> until, boolean committedCounts) {

    /** All of them, the latest first. */
    public record Listed(List<PolicyJson> policies) {

        static Listed of(List<Policy> policies) {
            return new Listed(policies.stream()
                    .map(policy -> new PolicyJson(
                            policy.name(),
                            policy.inForce().from(),
                            policy.inForce().until(),
                            policy.committedCounts()))
                    .toList());
        }
    }

    /** The next one, as it is sent. */
    public record Input(
            String name,
            @Required(message = "Send its first day") LocalDate from,
            @Required(message = "Say whether being committed to a standard is enough for a contract")
                    Boolean committedCounts) {}
}
