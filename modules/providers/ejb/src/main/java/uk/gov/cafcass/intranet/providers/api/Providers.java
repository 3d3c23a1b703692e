package uk.gov.cafcass.intranet.providers.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** What other modules may ask of the register; the caller must be somebody who may read it. */
public interface Providers {

    /**
     * Whether Cafcass may do something with a centre on a day, and if not every reason (C-4, P-3, P-4).
     *
     * @throws Problem {@link Kind#NOT_FOUND} when there is no such centre
     */
    Verdict eligibility(long centreId, ServiceKind service, Use use, LocalDate on);

    /**
     * Whether a centre was accredited for a service on a day, as we knew it at a moment. The answer never changes, whatever is
     * recorded later (P-1).
     *
     * @throws Problem {@link Kind#NOT_FOUND} when there is no such centre; at {@code asKnownAt} when that moment is still to come
     */
    boolean accredited(long centreId, ServiceKind service, LocalDate on, OffsetDateTime asKnownAt);

    /**
     * The nearest centres that may be recommended today for a service, the nearest first.
     *
     * @param postcode full or only its district
     * @throws Problem at {@code postcode} when there is no such one
     */
    List<NearbyCentre> nearest(String postcode, ServiceKind service, int limit);
}
