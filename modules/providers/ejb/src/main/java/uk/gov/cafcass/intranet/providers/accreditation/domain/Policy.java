package uk.gov.cafcass.intranet.providers.accreditation.domain;

import jakarta.validation.constraints.Size;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/**
 * What Cafcass had decided about child contact services (P-2).
 *
 * @param name as people call it
 * @param inForce its days
 * @param committedCounts whether being committed to meeting a standard was enough for a contract
 */
public record Policy(
        @Required(message = "Enter what people call the policy") @Size(max = 200) String name,
        Period inForce,
        boolean committedCounts) {}
