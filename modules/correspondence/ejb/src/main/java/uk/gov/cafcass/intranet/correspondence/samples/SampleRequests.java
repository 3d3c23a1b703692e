package uk.gov.cafcass.intranet.correspondence.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.sample.Sample;
import uk.gov.cafcass.intranet.kernel.sample.SampleCaller;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/**
 * The two requests of 2015 and 2017 whose letters are public, without their requesters' names: CAF 15-105 answered and closed,
 * CAF 17-86 waiting for clearance.
 */
@ApplicationScoped
@Transactional
public class SampleRequests implements Sample {

    private static final String FILE = "/uk/gov/cafcass/intranet/correspondence/samples/requests.json";

    private final Requests requests;
    private final RequestRegistration registration;
    private final RequestAnswers answers;
    private final RequestSteps steps;
    private final SampleCaller caller;

    @Inject
    SampleRequests(
            Requests requests,
            RequestRegistration registration,
            RequestAnswers answers,
            RequestSteps steps,
            SampleCaller caller) {
        this.requests = requests;
        this.registration = registration;
        this.answers = answers;
        this.steps = steps;
        this.caller = caller;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        for (JsonObject sample : read()) {
            Reference wanted = new Reference(sample.getInt("year"), sample.getInt("number"));
            if (requests.find(wanted).isEmpty() && numberFromHere(wanted)) {
                load(sample, wanted);
            }
        }
    }

    private static List<JsonObject> read() {
        try (InputStream file = SampleRequests.class.getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the year's next reference be the wanted one; says no where the year has references already. */
    private boolean numberFromHere(Reference wanted) {
        return wanted.number() == 1 || requests.beginAfter(wanted.year(), wanted.number() - 1);
    }

    private void load(JsonObject sample, Reference wanted) {
        caller.is(Role.GOVERNANCE);
        Reference reference = registration.register(registration(sample)).reference();
        if (!reference.equals(wanted)) {
            throw new IllegalStateException("The sample became " + reference + " instead of " + wanted);
        }
        steps.take(reference, Step.ACKNOWLEDGE, StepInput.NOTHING);
        answers.assign(
                reference, 1, OptionalLong.of(caller.of(Role.INFORMATION_OWNER).id()));
        steps.take(reference, Step.GATHER, StepInput.NOTHING);
        answer(reference, sample);
        caller.is(Role.GOVERNANCE);
        steps.take(reference, Step.DRAFT, StepInput.NOTHING);
        steps.take(reference, Step.SUBMIT, StepInput.NOTHING);
        if (wanted.year() == 2015) {
            caller.is(Role.APPROVER);
            steps.take(reference, Step.APPROVE, StepInput.NOTHING);
            caller.is(Role.GOVERNANCE);
            steps.take(reference, Step.SEND, new StepInput("", LocalDate.of(2015, 6, 12), ""));
            steps.take(reference, Step.CLOSE, StepInput.NOTHING);
        }
    }

    private static Registration registration(JsonObject sample) {
        List<Registration.Asked> asked = sample.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .map(question -> new Registration.Asked(
                        question.getString("label"), question.getString("preamble", ""), question.getString("text")))
                .toList();
        String text = asked.stream().map(SampleRequests::asWritten).collect(Collectors.joining("\n\n"));
        return new Registration(
                RequestKind.FOI,
                Channel.EMAIL,
                new Requester("", "", ""),
                LocalDate.parse(sample.getString("sent")),
                LocalDate.parse(sample.getString("received")),
                sample.getString("subject"),
                text,
                asked);
    }

    private static String asWritten(Registration.Asked question) {
        String numbered = question.label().isEmpty() ? question.text() : question.label() + ". " + question.text();
        return question.preamble().isEmpty() ? numbered : question.preamble() + "\n\n" + numbered;
    }

    private void answer(Reference reference, JsonObject sample) {
        int number = 1;
        for (JsonObject question : sample.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            caller.is(number == 1 ? Role.INFORMATION_OWNER : Role.GOVERNANCE);
            answers.answer(
                    reference,
                    number,
                    requests.get(reference).question(number).version(),
                    new AnswerDetails(
                            question.getString("answer"), Outcome.GIVEN_IN_FULL, Optional.empty(), List.of()));
            number++;
        }
    }
}
