package uk.gov.cafcass.intranet.providers.rest;

import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.application.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.domain.ConcernKind;
import uk.gov.cafcass.intranet.providers.domain.ConcernText;

/** What was sent about a concern; whether it will do, the service says. */
final class SentConcern {

    private SentConcern() {}

    /** A concern about a centre: one of the register, or in words. */
    static ConcernText standards(JsonInput sent) throws Problem {
        Optional<Long> centre = sent.number("centre").map(Integer::longValue);
        String about = sent.text("about");
        String what = sent.text("what");
        Optional<LocalDate> seenOn = sent.day("seenOn");
        sent.check();
        return new ConcernText(ConcernKind.STANDARDS, centre, about, what, seenOn);
    }

    /** An organisation that offers contact services without accreditation. */
    static ConcernText unaccredited(JsonInput sent) throws Problem {
        String about = sent.text("about");
        String what = sent.text("what");
        Optional<LocalDate> seenOn = sent.day("seenOn");
        sent.check();
        return new ConcernText(ConcernKind.UNACCREDITED, Optional.empty(), about, what, seenOn);
    }

    /** What goes with a step. */
    static StepText step(JsonInput sent) throws Problem {
        String text = sent.text("text");
        Optional<LocalDate> on = sent.day("on");
        sent.check();
        return new StepText(text, on);
    }
}
