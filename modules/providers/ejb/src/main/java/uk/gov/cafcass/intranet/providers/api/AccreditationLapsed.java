package uk.gov.cafcass.intranet.providers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An accreditation ended, and none follows it (P-6). Fired within the transaction that recorded it.
 *
 * @param centreId of the one centre whose it was; empty for the organisation as a whole
 * @param lastDay on which it held
 * @param touches the services that may not be used since then, by centre
 */
public record AccreditationLapsed(
        long organisationId, Optional<Long> centreId, Scheme scheme, LocalDate lastDay, List<TouchedService> touches) {}
