package uk.gov.cafcass.intranet.look.page;

import java.util.Set;

/** One line of the menu. A module produces one for each of its lines, see {@link MenuLine}. */
public interface MenuEntry {

    /** The heading that it stands under: {@code Correspondence}. */
    String section();

    /** What the line says: {@code Requests}. */
    String label();

    /** Where it leads, from the context root: {@code /requests}. */
    String path();

    /** The pages that one comes to from there, such as that of one record, from the context root. */
    default Set<String> below() {
        return Set.of();
    }

    /** Lines, and sections by their first line, stand in this order; leave gaps. */
    int order();

    /** Whether the person who is signed in may go there; asked at every page, so it must be quick. */
    boolean visible();
}
