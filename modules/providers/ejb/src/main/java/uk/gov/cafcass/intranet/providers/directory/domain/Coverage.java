package uk.gov.cafcass.intranet.providers.directory.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.register.domain.CentreLocation;

/**
 * Where a service can be had near enough and soon enough, and where not (P-13). Distances are as the crow flies, from the middle of
 * a postcode district; how many people live in a district is not known and not guessed.
 *
 * @param miles so near must an offer be
 * @param weeks so soon must it be; empty when any wait will do. A wait that was never stated is not soon enough.
 */
public record Coverage(int miles, OptionalInt weeks) {

    /** Why a district is a gap. */
    public enum Why {
        /** No offer is near enough. */
        TOO_FAR,
        /** There is one near enough, but none of them soon enough. */
        TOO_LONG
    }

    /**
     * A district without cover.
     *
     * @param nearest the nearest offer at all; empty when there is none anywhere
     * @param miles to the nearest offer
     */
    public record Gap(Outcode outcode, Why why, Optional<Offer> nearest, double miles) {}

    /** The gaps among these districts, in their order. */
    public List<Gap> gaps(List<Outcode> districts, List<Offer> offers) {
        List<CentreLocation> sites = offers.stream().map(CentreLocation::new).toList();
        List<Gap> gaps = new ArrayList<>();
        for (Outcode district : districts) {
            gap(district, sites).ifPresent(gaps::add);
        }
        return gaps;
    }

    private Optional<Gap> gap(Outcode district, List<CentreLocation> sites) {
        double[] here = district.position().onUnitSphere();
        Optional<CentreLocation> nearest = sites.stream().min(Comparator.comparingDouble(site -> site.chord(here)));
        double reach = Position.chord(miles);
        if (sites.stream().anyMatch(site -> site.chord(here) <= reach && soonEnough(site.offer))) {
            return Optional.empty();
        }
        Why why = nearest.filter(site -> site.chord(here) <= reach).isPresent() ? Why.TOO_LONG : Why.TOO_FAR;
        double away = nearest.map(site -> Position.miles(site.chord(here))).orElse(Double.POSITIVE_INFINITY);
        return Optional.of(new Gap(district, why, nearest.map(CentreLocation::offer), away));
    }

    private boolean soonEnough(Offer offer) {
        return weeks.isEmpty() || offer.weeks().isPresent() && offer.weeks().getAsInt() <= weeks.getAsInt();
    }

    /** An offer with its place on the sphere, which is worked out once. */
    private static final class CentreLocation {

        private final Offer offer;
        private final double[] at;

        CentreLocation(Offer offer) {
            this.offer = offer;
            this.at = offer.position().onUnitSphere();
        }

        Offer offer() {
            return offer;
        }

        double chord(double[] other) {
            double x = at[0] - other[0];
            double y = at[1] - other[1];
            double z = at[2] - other[2];
            return Math.sqrt(x * x + y * y + z * z);
        }
    }
}
