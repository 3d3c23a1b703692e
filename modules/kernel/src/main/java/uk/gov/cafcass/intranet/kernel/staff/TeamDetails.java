package uk.gov.cafcass.intranet.kernel.staff;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A team as everybody sees it.
 *
 * @param id of the team
 * @param version that an edit must name
 * @param name such as {@code South London A}
 * @param areas the codes of the DFJ areas that it covers, sorted
 */
public record TeamDetails(long id, int version, String name, SortedSet<String> areas) {

    public TeamDetails {
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
    }
}
