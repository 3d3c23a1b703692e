package uk.gov.cafcass.intranet.providers.overview;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * An accreditation that is suspended today.
 *
 * @param holder whose it is
 * @param organisation its name
 * @param centre the name of the centre, where it is that of a centre alone
 * @param since the first day of it
 */
public record Suspension(Holder holder, String organisation, Optional<String> centre, Scheme scheme, LocalDate since) {}
