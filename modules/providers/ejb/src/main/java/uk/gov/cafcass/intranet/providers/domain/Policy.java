package uk.gov.cafcass.intranet.providers.domain;

import uk.gov.cafcass.intranet.kernel.clock.Period;

/**
 * What Cafcass had decided about child contact services (P-2).
 *
 * @param name as people call it
 * @param inForce its days
 * @param committedCounts whether being committed to meeting a standard was enough for a contract
 */
public record Policy(String name, Period inForce, boolean committedCounts) {}
