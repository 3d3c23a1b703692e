package uk.gov.cafcass.intranet.providers.api;

import java.util.List;

/**
 * Whether Cafcass may do something with a centre.
 *
 * @param reasons all that stand against it; none when it may
 * @param policy the name of the policy in force on that day; empty when none is recorded
 */
public record Verdict(List<Reason> reasons, String policy) {

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** Whether it may. */
    public boolean eligible() {
        return reasons.isEmpty();
    }
}
