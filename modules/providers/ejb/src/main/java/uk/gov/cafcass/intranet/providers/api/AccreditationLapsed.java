package uk.gov.cafcass.intranet.providers.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An accreditation ended, and none follows it (P-6). Fired within the transaction that recorded it.
 *
 * @param centreId of the one centre whose it was; empty for the organisation as a whole
 * @param lastDay on which it held
 */
public record AccreditationLapsed(long organisationId, Optional<Long> centreId, Scheme scheme, LocalDate lastDay) {}
