package uk.gov.cafcass.intranet.boundaries.planted.correspondence.requests;

import java.util.List;
import uk.gov.cafcass.intranet.boundaries.planted.correspondence.letters.RoundLetter;

/** Rooms must not go round in a circle. */
public record RoundRequest(List<RoundLetter> others) {}
