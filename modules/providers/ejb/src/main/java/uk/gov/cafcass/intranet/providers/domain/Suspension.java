package uk.gov.cafcass.intranet.providers.domain;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.api.Scheme;

/**
 * An accreditation that is suspended today.
 *
 * @param organisation its name
 * @param centre the name of the centre, where it is that of a centre alone
 * @param showingCentre the number of that centre or of the organisation’s first one that is open; for a link
 * @param since the first day of it
 */
public record Suspension(
        String organisation, Optional<String> centre, long showingCentre, Scheme scheme, LocalDate since) {}
