package uk.gov.cafcass.intranet.boundaries.planted.providers.concerns;

import java.util.List;
import uk.gov.cafcass.intranet.boundaries.planted.providers.agreements.RoundContract;

/** Rooms must not go round in a circle. */
public record RoundConcern(List<RoundContract> others) {}
