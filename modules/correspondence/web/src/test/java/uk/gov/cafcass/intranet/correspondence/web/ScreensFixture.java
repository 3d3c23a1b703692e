package uk.gov.cafcass.intranet.correspondence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.fixtures.ModuleFixture;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Visit;

/** The screens of correspondence on real services and a real database, on 8 June 2015. */
public final class ScreensFixture extends ModuleFixture {

    public final StaffMember gwen = add("gwen", "Gwen Price", Role.GOVERNANCE);
    public final StaffMember greg = add("greg", "Greg Hunt", Role.GOVERNANCE);
    public final StaffMember alan = add("alan", "Alan Booth", Role.APPROVER);
    public final StaffMember ina = add("ina", "Ina Moss", Role.INFORMATION_OWNER);
    public final StaffMember ivor = add("ivor", "Ivor Lunn", Role.INFORMATION_OWNER);

    public ScreensFixture() {
        super("correspondence", CorrespondenceUnit.class, "2015-06-08");
    }

    /** What the address of the page says from now on, each name before its value. */
    public void address(String... namesAndValues) {
        transactions.given(HttpServletRequest.class, Visit.of(namesAndValues).request());
    }

    /** A request with these questions, as it was received. */
    public Reference received(String... questions) {
        return receivedOn(LocalDate.of(2015, 6, 8), questions);
    }

    /** A request with these questions that was received on another day, two days after it was sent. */
    public Reference receivedOn(LocalDate day, String... questions) {
        Registration registration = new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("Jo Smith", "jo@example.org", ""),
                day.minusDays(2),
                day,
                "Life story work",
                "Dear Sirs",
                List.of(questions).stream()
                        .map(text -> new Registration.Asked("", "", text))
                        .toList());
        return as(gwen, s -> s.get(RequestRegistration.class).register(registration))
                .reference();
    }

    /** A request with these questions that Ina was asked to answer, being drafted. */
    public Reference drafting(String... questions) {
        return draft(received(questions), questions.length);
    }

    private Reference draft(Reference reference, int questions) {
        step(gwen, reference, Step.ACKNOWLEDGE);
        for (int number = 1; number <= questions; number++) {
            int asked = number;
            doAs(gwen, s -> s.get(RequestAnswers.class).assign(reference, asked, OptionalLong.of(ina.id())));
        }
        step(gwen, reference, Step.DRAFT);
        return reference;
    }

    /** A request of one question that was received on a day and whose reply is cleared. */
    public Reference ready(LocalDate received) {
        Reference reference = draft(receivedOn(received, "How many?"), 1);
        answer(ina, reference, "Twelve");
        step(gwen, reference, Step.SUBMIT);
        step(alan, reference, Step.APPROVE);
        return reference;
    }

    /** A request of one question whose reply has gone. */
    public Reference sent() {
        Reference reference = ready(LocalDate.of(2015, 6, 8));
        step(gwen, reference, Step.SEND);
        return reference;
    }

    public void step(StaffMember who, Reference reference, Step step) {
        doAs(who, s -> s.get(RequestSteps.class)
                .take(reference, step, StepInput.because(step.needsReason() ? "a reason" : "")));
    }

    /** Answers question 1 as it stands. */
    public void answer(StaffMember who, Reference reference, String words) {
        doAs(who, s -> s.get(RequestAnswers.class)
                .answer(
                        reference,
                        1,
                        s.get(RequestReading.class)
                                .question(reference, 1)
                                .question()
                                .version(),
                        new AnswerDetails("<p>" + words + "</p>", Outcome.GIVEN_IN_FULL, Optional.empty(), List.of())));
    }

    /** A request as this person sees it. */
    public RequestView read(StaffMember who, Reference reference) {
        return as(who, s -> s.get(RequestReading.class).request(reference));
    }
}
