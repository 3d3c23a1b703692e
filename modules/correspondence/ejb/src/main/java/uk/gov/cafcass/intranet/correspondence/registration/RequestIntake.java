package uk.gov.cafcass.intranet.correspondence.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.intake.PastedEmail;
import uk.gov.cafcass.intranet.correspondence.intake.QuestionSplitter;
import uk.gov.cafcass.intranet.correspondence.intake.SplitQuestion;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Understands what came in before it is registered; proposes and stores nothing. GOVERNANCE only. */
@ApplicationScoped
public class RequestIntake {

    private final Access access;

    @Inject
    RequestIntake(Access access) {
        this.access = access;
    }

    /**
     * The questions in a text; empty when there is none.
     *
     * @throws Problem {@link Kind#TOO_LARGE} at {@code text} when it is longer than a request may be
     */
    public List<SplitQuestion> split(String text) {
        access.governance();
        return QuestionSplitter.split(fitting(text));
    }

    /**
     * A whole e-mail taken apart: who, when, about what, and the words.
     *
     * @throws Problem {@link Kind#TOO_LARGE} at {@code text} when it is longer than a request may be
     */
    public PastedEmail read(String pasted) {
        access.governance();
        return PastedEmail.read(fitting(pasted));
    }

    private static String fitting(String text) {
        if (text.length() > Registration.LONGEST_TEXT) {
            throw Problem.of(
                            Kind.TOO_LARGE,
                            "text.too-long",
                            "The text is over 1,000,000 characters. Keep it as a document of the request and enter its questions.")
                    .at("text");
        }
        return text;
    }
}
