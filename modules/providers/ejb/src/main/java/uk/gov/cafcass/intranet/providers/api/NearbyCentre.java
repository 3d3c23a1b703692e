package uk.gov.cafcass.intranet.providers.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A centre that may be recommended today, and how far it is.
 *
 * @param miles as the crow flies
 * @param waitingWeeks as the centre said it; empty when nobody has asked
 * @param waitingStatedOn the day on which it did (C-5)
 */
public record NearbyCentre(
        long centreId,
        String centre,
        String organisation,
        String postcode,
        double miles,
        Optional<Integer> waitingWeeks,
        Optional<LocalDate> waitingStatedOn) {}
