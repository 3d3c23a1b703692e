package uk.gov.cafcass.intranet.providers.directory.rest;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.AreaGaps;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.Gaps;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Why;
import uk.gov.cafcass.intranet.providers.directory.domain.Offer;

/**
 * Where a service cannot be had near enough, or soon enough.
 *
 * @param weeks absent when any wait will do
 * @param offers how many centres offer it to those whom they are for today
 * @param areas all of them by name, those without a gap too
 */
public record GapsJson(ServiceKind service, int miles, Optional<Integer> weeks, int offers, List<AreaJson> areas) {

    /**
     * The area of a Designated Family Judge.
     *
     * @param dfjArea its code
     * @param districts how many postcode districts it has
     * @param without how many of them have no cover
     */
    public record AreaJson(String dfjArea, String name, int districts, int without, List<Gap> gaps) {

        static AreaJson of(AreaGaps area) {
            return new AreaJson(
                    area.area().code(),
                    area.area().name(),
                    area.districts(),
                    area.gaps().size(),
                    area.gaps().stream().map(Gap::of).toList());
        }
    }

    /**
     * A district without cover.
     *
     * @param nearest the nearest centre at all; absent when there is none anywhere
     * @param miles to it as the crow flies, to a tenth
     */
    public record Gap(String district, String place, Why why, Optional<String> nearest, Optional<Double> miles) {

        static Gap of(Coverage.Gap gap) {
            return new Gap(
                    gap.outcode().district(),
                    gap.outcode().place(),
                    gap.why(),
                    gap.nearest().map(Offer::centre),
                    gap.nearest().map(offer -> Math.round(gap.miles() * 10) / 10.0));
        }
    }

    static GapsJson of(Gaps gaps) {
        return new GapsJson(
                gaps.service(),
                gaps.coverage().miles(),
                gaps.coverage().weeks().stream().boxed().findFirst(),
                gaps.offers(),
                gaps.areas().stream().map(AreaJson::of).toList());
    }
}
