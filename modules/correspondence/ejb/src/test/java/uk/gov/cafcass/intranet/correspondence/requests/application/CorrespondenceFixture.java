package uk.gov.cafcass.intranet.correspondence.requests.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
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

/** The services on a real database, with staff in it. */
public final class CorrespondenceFixture extends ModuleFixture {

    public final StaffMember gwen = add("gwen", "Gwen Price", Role.GOVERNANCE);
    public final StaffMember greg = add("greg", "Greg Hunt", Role.GOVERNANCE);
    public final StaffMember alan = add("alan", "Alan Booth", Role.APPROVER);
    public final StaffMember ina = add("ina", "Ina Moss", Role.INFORMATION_OWNER);
    public final StaffMember ivor = add("ivor", "Ivor Lunn", Role.INFORMATION_OWNER);

    public CorrespondenceFixture() {
        super("correspondence", CorrespondenceUnit.class, "2015-06-08");
    }

    /** What is registered, with these questions. */
    public static Registration registration(String received, String subject, String... questions) {
        List<Registration.Asked> asked = new ArrayList<>();
        for (String question : questions) {
            asked.add(new Registration.Asked("", "", question));
        }
        return new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("", "", ""),
                LocalDate.parse(received),
                LocalDate.parse(received),
                subject,
                "Dear Sirs, about " + subject,
                asked);
    }

    public Reference register(String received, String subject, String... questions) {
        return as(gwen, s -> s.get(RequestRegistration.class).register(registration(received, subject, questions)))
                .reference();
    }

    /** A request of one question, being drafted, that Ina was asked to answer. */
    public Reference drafting(String received) {
        Reference reference = register(received, "Life story work", "How many?");
        step(gwen, reference, Step.ACKNOWLEDGE);
        doAs(gwen, s -> s.get(RequestAnswers.class).assign(reference, 1, java.util.OptionalLong.of(ina.id())));
        step(gwen, reference, Step.DRAFT);
        return reference;
    }

    public void step(StaffMember who, Reference reference, Step step) {
        step(who, reference, step, StepInput.because(step.needsReason() ? "a reason" : ""));
    }

    public void step(StaffMember who, Reference reference, Step step, StepInput input) {
        doAs(who, s -> s.get(RequestSteps.class).take(reference, step, input));
    }

    /** Answers question 1 as it stands; gives its new version. */
    public int answer(StaffMember who, Reference reference, String words) {
        int version = as(gwen, s -> s.get(RequestReading.class).request(reference))
                .questions()
                .get(0)
                .version();
        return answer(who, reference, version, words);
    }

    public int answer(StaffMember who, Reference reference, int version, String words) {
        AnswerDetails input =
                new AnswerDetails("<p>" + words + "</p>", Outcome.GIVEN_IN_FULL, Optional.empty(), List.of());
        return as(who, s -> s.get(RequestAnswers.class).answer(reference, 1, version, input));
    }

    public RequestView read(Reference reference) {
        return as(gwen, s -> s.get(RequestReading.class).request(reference));
    }
}
