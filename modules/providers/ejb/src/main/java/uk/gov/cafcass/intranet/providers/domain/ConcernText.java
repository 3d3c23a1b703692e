package uk.gov.cafcass.intranet.providers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/**
 * What a member of staff reports, in one short form.
 *
 * @param centreId of the register, when it is about one of its centres
 * @param about the centre or the organisation and where it is, in the reporter's words; not needed with a centre of the register
 * @param what happened or was offered
 * @param seenOn the day on which it happened or was noticed, if known
 */
public record ConcernText(
        ConcernKind kind, Optional<Long> centreId, String about, String what, Optional<LocalDate> seenOn) {

    private static final int LONGEST = 10_000;

    public ConcernText {
        about = Typed.line(about);
        what = Typed.text(what).strip();
    }

    /** What is wrong with it, each at its field. */
    public List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (centreId.isEmpty()) {
            Line.need(about, 300, "about", "Enter what it calls itself and where it is", faults);
        }
        Line.need(what, LONGEST, "what", "Say what you saw or were told", faults);
        if (seenOn.filter(day -> day.isAfter(today)).isPresent()) {
            faults.add(new Fault("seenOn", "Enter a day that is not in the future"));
        }
        return faults;
    }
}
