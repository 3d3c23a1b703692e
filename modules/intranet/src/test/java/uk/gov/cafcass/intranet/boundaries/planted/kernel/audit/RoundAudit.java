package uk.gov.cafcass.intranet.boundaries.planted.kernel.audit;

import java.util.List;
import uk.gov.cafcass.intranet.boundaries.planted.kernel.staff.RoundStaff;

/** Rooms must not go round in a circle. */
public record RoundAudit(List<RoundStaff> others) {}
