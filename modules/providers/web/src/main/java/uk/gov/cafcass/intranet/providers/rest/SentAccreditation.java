package uk.gov.cafcass.intranet.providers.rest;

import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.domain.AccreditationStatus;

/** What was sent about an accreditation; whether it goes together, the service says (P-1). */
final class SentAccreditation {

    private SentAccreditation() {}

    /** A period to record or to correct, and why. */
    record Recorded(AccreditationEntry entry, String why) {

        static Recorded read(JsonInput sent) throws Problem {
            Optional<Scheme> scheme = sent.neededChoice("scheme", Scheme.class);
            Optional<AccreditationStatus> status = sent.neededChoice("status", AccreditationStatus.class);
            Optional<LocalDate> from = sent.neededDay("from", "Send its first day");
            Optional<LocalDate> until = sent.day("until");
            String evidence = sent.text("evidence");
            String why = sent.text("why");
            sent.check();
            return new Recorded(
                    new AccreditationEntry(
                            scheme.orElseThrow(),
                            status.orElseThrow(),
                            new Period(from.orElseThrow(), until),
                            evidence),
                    why);
        }
    }

    /** A suspension. */
    record Suspended(Period days, String evidence, String why) {

        static Suspended read(JsonInput sent) throws Problem {
            Optional<LocalDate> from = sent.neededDay("from", "Send the first day of the suspension");
            Optional<LocalDate> until = sent.day("until");
            String evidence = sent.text("evidence");
            String why = sent.text("why");
            sent.check();
            return new Suspended(new Period(from.orElseThrow(), until), evidence, why);
        }
    }

    /** An end. */
    record Ended(LocalDate until, String evidence, String why) {

        static Ended read(JsonInput sent) throws Problem {
            Optional<LocalDate> until = sent.neededDay("until", "Send its last day");
            String evidence = sent.text("evidence");
            String why = sent.text("why");
            sent.check();
            return new Ended(until.orElseThrow(), evidence, why);
        }
    }

    /** Why a period is struck. */
    static String why(JsonInput sent) throws Problem {
        String why = sent.text("why");
        sent.check();
        return why;
    }
}
