package uk.gov.cafcass.intranet.providers.domain;

import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/**
 * Somebody to speak to.
 *
 * @param name of the person, or of an office
 * @param job what they do there; may be empty
 * @param email may be empty
 * @param telephone may be empty, if there is an e-mail address
 */
public record ContactText(String name, String job, String email, String telephone) {

    public ContactText {
        name = Typed.line(name);
        job = Typed.line(job);
        email = Typed.line(email);
        telephone = Typed.line(telephone);
    }

    /** What is wrong with it, each at its field. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Line.need(name, 200, "name", "Enter who it is", faults);
        Line.limit(job, 200, "job", faults);
        Line.email(email, "email", faults);
        if (!telephone.isEmpty() && !telephone.matches("[0-9+() x-]{5,40}")) {
            faults.add(new Fault("telephone", "Enter a telephone number, for example 0115 496 0123"));
        }
        if (email.isEmpty() && telephone.isEmpty()) {
            faults.add(new Fault("email", "Enter an e-mail address or a telephone number"));
        }
        return faults;
    }
}
