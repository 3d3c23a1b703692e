package uk.gov.cafcass.intranet.kernel.persistence;

/**
 * A module's own schema, migrated at start from {@code db/migration/<name>} on the class path. A module makes one known by
 * producing it as a bean.
 *
 * @param name of the module, its schema and its folder of migrations
 * @param order in which schemas are migrated, lowest first; the kernel's is 0
 */
public record Schema(String name, int order) {}
