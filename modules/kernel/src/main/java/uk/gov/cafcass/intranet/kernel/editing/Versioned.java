package uk.gov.cafcass.intranet.kernel.editing;

/**
 * Something that is kept and edited.
 *
 * @param id of its row
 * @param version that an edit must name
 * @param value what it says
 */
public record Versioned<T>(long id, int version, T value) {}
