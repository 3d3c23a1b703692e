package uk.gov.cafcass.intranet.providers.directory.domain;

import java.util.OptionalInt;
import uk.gov.cafcass.intranet.kernel.places.Position;

/**
 * Where a service can be had today.
 *
 * @param centre its name
 * @param weeks how long families wait there; empty when it has not been stated
 */
public record Offer(long centreId, String centre, Position position, OptionalInt weeks) {}
