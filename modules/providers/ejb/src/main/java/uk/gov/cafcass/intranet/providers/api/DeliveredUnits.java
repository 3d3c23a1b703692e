package uk.gov.cafcass.intranet.providers.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/**
 * By which another module says what its sessions delivered (P-12). It counts in the years from the switch-over on; those before it
 * are entered by hand. Whoever calls has seen to it that the person may.
 */
public interface DeliveredUnits {

    /**
     * Keeps what one session delivered. The same again changes nothing; something else under the same reference takes its place, and no
     * units take it out of the sums.
     *
     * @throws Problem {@link Kind#INVALID} at {@code reference}, {@code level}, {@code on} or {@code units}
     */
    void deliver(Delivery delivery);

    /**
     * What one session delivered.
     *
     * @param reference the session's own, at most 100 characters
     * @param level of commissioning, from 1 to 3
     * @param on which day
     * @param units not less than none
     */
    record Delivery(
            @Required(message = "Say which session it was") @Size(max = 100) String reference,
            Area area,
            @Between(min = 1, max = 3, message = "Choose level 1, 2 or 3") int level,
            LocalDate on,
            @Between int units) {}
}
