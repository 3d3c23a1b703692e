package uk.gov.cafcass.intranet.boundaries.planted.kernel.staff;

import java.util.List;
import uk.gov.cafcass.intranet.boundaries.planted.kernel.audit.RoundAudit;

/** Rooms must not go round in a circle. */
public record RoundStaff(List<RoundAudit> others) {}
