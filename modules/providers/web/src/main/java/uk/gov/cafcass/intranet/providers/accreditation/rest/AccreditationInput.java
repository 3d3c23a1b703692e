package uk.gov.cafcass.intranet.providers.accreditation.rest;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;

/** A period of accreditation to record or to correct, as it is sent, and why (P-1). */
public record AccreditationInput(
        Scheme scheme,
        AccreditationStatus status,
        @Required(message = "Send its first day") LocalDate from,
        Optional<LocalDate> until,
        String evidence,
        String why) {

    /** @throws Problem when it ends before it begins */
    public AccreditationEntry entry() {
        return new AccreditationEntry(scheme, status, new Period(from, until), evidence);
    }

    /** A suspension. */
    public record Suspension(
            @Required(message = "Send the first day of the suspension") LocalDate from,
            Optional<LocalDate> until,
            String evidence,
            String why) {

        /** @throws Problem when it ends before it begins */
        public Period days() {
            return new Period(from, until);
        }
    }

    /** An end. */
    public record End(@Required(message = "Send its last day") LocalDate until, String evidence, String why) {}

    /** Why a period is struck. */
    record Striking(String why) {}
}
