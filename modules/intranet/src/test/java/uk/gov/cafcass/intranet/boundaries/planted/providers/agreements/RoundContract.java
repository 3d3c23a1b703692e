package uk.gov.cafcass.intranet.boundaries.planted.providers.agreements;

import java.util.List;
import uk.gov.cafcass.intranet.boundaries.planted.providers.concerns.RoundConcern;

/** Rooms must not go round in a circle. */
public record RoundContract(List<RoundConcern> others) {}
