package uk.gov.cafcass.intranet.kernel.places;

import java.util.Optional;

/**
 * A postcode district: the first half of a postcode, and what is known of it.
 *
 * @param district such as {@code WR1}
 * @param place a town or a part of one in it
 * @param nation where it lies
 * @param position its middle, good to about 1 km
 * @param dfjArea the code of its {@link DfjArea}; empty outside of England
 * @param areaFrom how that is known; empty when it is not
 */
public record Outcode(
        String district,
        String place,
        Nation nation,
        Position position,
        Optional<String> dfjArea,
        Optional<AreaSource> areaFrom) {

    /** {@code WR1 (Worcester)}. */
    public String inWords() {
        return district + " (" + place + ")";
    }
}
