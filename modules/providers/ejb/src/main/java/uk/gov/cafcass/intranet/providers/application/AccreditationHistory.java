package uk.gov.cafcass.intranet.providers.application;

import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;

/**
 * Both histories of an organisation's accreditation (P-1): what we hold true now, period by period, and each time that we came to
 * know better.
 *
 * @param held what we hold true now, by first day
 * @param revisions each time that something was recorded or corrected, the latest first
 */
public record AccreditationHistory(List<Accreditation> held, List<Revised> revisions) {

    /**
     * One time that something was recorded or corrected.
     *
     * @param at when
     * @param by who did it
     * @param why the reason that they gave; may be empty
     * @param superseded what no longer held from then on
     * @param added what held instead, or besides
     */
    public record Revised(
            OffsetDateTime at, StaffMember by, String why, List<Accreditation> superseded, List<Accreditation> added) {}
}
