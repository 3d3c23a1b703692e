package uk.gov.cafcass.intranet.providers.accreditation.domain;

import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * An accreditation as we know or knew it (P-1): what was true, and when we held it to be. It never changes but for being
 * superseded.
 *
 * @param id of the row
 * @param holder whose it is
 * @param entry what is said of it
 * @param known when we knew it
 */
public record Accreditation(long id, Holder holder, AccreditationEntry entry, RecordedPeriod known) {}
