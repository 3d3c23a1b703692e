package uk.gov.cafcass.intranet.look.lists;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a list is filtered by, shown above it.
 *
 * @param name the parameter in the address
 * @param value which of the parameter's values; null for all of them
 * @param label what it says: {@code State: gathering}
 */
public record Chip(String name, @Nullable String value, String label) {}
