package uk.gov.cafcass.intranet.providers.accreditation.application;

import java.util.List;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;

/**
 * Both histories of an organisation's accreditation (P-1): what we hold true now, period by period, and each time that we came to
 * know better.
 *
 * @param held what we hold true now, by first day
 * @param revisions each time that something was recorded or corrected, the latest first
 */
public record AccreditationHistory(List<Accreditation> held, List<RecordedChange<Accreditation>> revisions) {}
