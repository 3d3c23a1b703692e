package uk.gov.cafcass.intranet.boundaries.planted.correspondence.letters;

import java.util.List;
import uk.gov.cafcass.intranet.boundaries.planted.correspondence.requests.RoundRequest;

/** Rooms must not go round in a circle. */
public record RoundLetter(List<RoundRequest> others) {}
