package uk.gov.cafcass.intranet.providers.concerns.rest;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.concerns.ConcernDetails;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;

/** A concern about a centre as it is sent: one of the register, or in words. */
record ConcernInput(Optional<Long> centre, String about, String what, Optional<LocalDate> seenOn) {

    ConcernDetails details() {
        return new ConcernDetails(ConcernKind.STANDARDS, centre, about, what, seenOn);
    }

    /** An organisation that offers contact services without accreditation. */
    record Unaccredited(String about, String what, Optional<LocalDate> seenOn) {

        ConcernDetails details() {
            return new ConcernDetails(ConcernKind.UNACCREDITED, Optional.empty(), about, what, seenOn);
        }
    }

    /** What goes with a step. */
    record Step(String text, Optional<LocalDate> on) {

        StepText details() {
            return new StepText(text, on);
        }
    }
}
