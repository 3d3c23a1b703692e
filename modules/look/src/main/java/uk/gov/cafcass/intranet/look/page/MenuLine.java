package uk.gov.cafcass.intranet.look.page;

import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A line of the menu, for a module to produce.
 *
 * @param shown whether the person who is signed in may go there
 */
public record MenuLine(String section, String label, String path, Set<String> below, int order, BooleanSupplier shown)
        implements MenuEntry {

    @Override
    public boolean visible() {
        return shown.getAsBoolean();
    }
}
