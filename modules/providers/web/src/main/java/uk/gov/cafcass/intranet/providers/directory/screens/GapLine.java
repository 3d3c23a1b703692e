package uk.gov.cafcass.intranet.providers.directory.screens;

import java.util.List;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.look.records.Spot;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.AreaGaps;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Gap;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Why;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;

/**
 * The area of a Designated Family Judge in the table of gaps.
 *
 * @param districts how many it has
 * @param summary how many have no cover, in words
 * @param gaps those, each with why
 */
public record GapLine(String area, int districts, int without, String summary, List<Spot> gaps) {

    static GapLine of(AreaGaps area) {
        int without = area.gaps().size();
        return new GapLine(
                area.area().name(),
                area.districts(),
                without,
                Formats.count(without, "district", "districts") + " without cover",
                area.gaps().stream().map(GapLine::spot).toList());
    }

    private static Spot spot(Gap gap) {
        return new Spot(
                gap.outcode().position().latitude(),
                gap.outcode().position().longitude(),
                gap.outcode().inWords() + ": " + why(gap));
    }

    private static String why(Gap gap) {
        return gap.nearest()
                .map(nearest -> gap.why() == Why.TOO_LONG
                        ? "near enough only with a longer wait, or one that nobody stated"
                        : CentreWording.miles(gap.miles()) + " to the nearest, " + nearest.centre())
                .orElse("nobody offers it");
    }
}
