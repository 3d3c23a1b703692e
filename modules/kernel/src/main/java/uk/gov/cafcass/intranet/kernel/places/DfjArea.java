package uk.gov.cafcass.intranet.kernel.places;

/**
 * The area of a Designated Family Judge; England has 40.
 *
 * @param code stable, such as {@code WEST_YORKSHIRE}
 * @param name such as {@code West Yorkshire}
 * @param area which of the three areas it belongs to
 */
public record DfjArea(String code, String name, Area area) {}
