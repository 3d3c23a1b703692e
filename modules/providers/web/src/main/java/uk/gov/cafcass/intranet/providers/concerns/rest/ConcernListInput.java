package uk.gov.cafcass.intranet.providers.concerns.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.web.input.Between;

/**
 * Which concerns were asked for.
 *
 * @param state the open ones, when nothing is said
 * @param limit how many at most
 */
record ConcernListInput(Optional<Which> state, @Between(from = 1, to = 200, otherwise = 50) int limit) {

    /** Those that wait, the oldest first, or those that are done with, the latest first. */
    enum Which {
        OPEN,
        CLOSED
    }
}
