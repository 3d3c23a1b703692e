package uk.gov.cafcass.intranet.providers.directory.screens;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.AreaGaps;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.Gaps;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Gap;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Why;
import uk.gov.cafcass.intranet.providers.directory.domain.Offer;

/** Gaps as they are found, without a register. */
final class GapSamples {

    private GapSamples() {}

    static Gaps gaps(OptionalInt weeks, AreaGaps... areas) {
        return new Gaps(ServiceKind.SUPERVISED, new Coverage(20, weeks), 3, List.of(areas));
    }

    static AreaGaps area(String name, int districts, Gap... gaps) {
        return new AreaGaps(
                new DfjArea(name.toUpperCase(java.util.Locale.ROOT), name, Area.NORTH), districts, List.of(gaps));
    }

    static Gap far(double miles) {
        return new Gap(outcode(), Why.TOO_FAR, Optional.of(offer()), miles);
    }

    static Gap late() {
        return new Gap(outcode(), Why.TOO_LONG, Optional.of(offer()), 3);
    }

    static Gap nowhere() {
        return new Gap(outcode(), Why.TOO_FAR, Optional.empty(), Double.POSITIVE_INFINITY);
    }

    private static Offer offer() {
        return new Offer(7, "Sample Hall", new Position(54, -3), OptionalInt.empty());
    }

    private static Outcode outcode() {
        return new Outcode(
                "CA1", "Carlisle", Nation.ENGLAND, new Position(54.9, -2.93), Optional.of("CUMBRIA"), Optional.empty());
    }
}
