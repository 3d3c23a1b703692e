package uk.gov.cafcass.intranet.providers.concerns.screens;

import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;

/**
 * A concern in a list.
 *
 * @param age in working days, up to the day on which it was closed
 * @param outcome empty while there is none
 */
public record ConcernLine(
        long id,
        String about,
        String kind,
        String reported,
        String age,
        String state,
        String look,
        String closed,
        String outcome) {

    static ConcernLine of(ConcernView concern) {
        return new ConcernLine(
                concern.id(),
                concern.about(),
                concern.kind().label(),
                Formats.day(concern.raisedAt()),
                ConcernFormats.age(concern.workingDays()),
                concern.state().label(),
                ConcernFormats.look(concern.state()),
                Formats.day(concern.closedAt().orElse(null)),
                concern.outcome());
    }
}
