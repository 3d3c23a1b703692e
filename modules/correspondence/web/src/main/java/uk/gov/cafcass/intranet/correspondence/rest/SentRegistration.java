package uk.gov.cafcass.intranet.correspondence.rest;

import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.domain.Registration.Asked;
import uk.gov.cafcass.intranet.correspondence.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.domain.Requester;
import uk.gov.cafcass.intranet.correspondence.domain.intake.QuestionSplitter;
import uk.gov.cafcass.intranet.kernel.problem.Problem;

/** A request to register, as it was sent. Without {@code questions} they are found in the text. */
final class SentRegistration {

    private SentRegistration() {}

    /** Reads it; whether it can be registered, the service says. */
    static Registration read(JsonInput sent) throws Problem {
        Optional<RequestKind> kind = sent.neededChoice("kind", RequestKind.class);
        Optional<Channel> channel = sent.choice("channel", Channel.class);
        Optional<LocalDate> sentOn = sent.day("sent");
        Optional<LocalDate> receivedOn = sent.day("received");
        Requester requester =
                sent.object("requester").map(SentRegistration::requester).orElseGet(() -> new Requester("", "", ""));
        String subject = sent.text("subject");
        String text = sent.text("text");
        Optional<List<Asked>> questions = sent.objects("questions").map(SentRegistration::questions);
        sent.check();
        return new Registration(
                kind.orElseThrow(),
                channel.orElse(Channel.EMAIL),
                requester,
                sentOn.orElse(null),
                receivedOn.orElse(null),
                subject,
                text,
                questions.orElseGet(() -> found(text)));
    }

    private static Requester requester(JsonInput sent) {
        return new Requester(sent.text("name"), sent.text("email"), sent.text("address"));
    }

    private static List<Asked> questions(List<JsonInput> sent) {
        List<Asked> questions = new ArrayList<>();
        for (JsonInput question : sent) {
            int number = questions.size() + 1;
            question.number("number")
                    .filter(given -> given != number)
                    .ifPresent(given -> question.fault(
                            "number", "Questions are numbered in their order; this is number " + number));
            questions.add(new Asked(question.text("label"), question.text("preamble"), question.text("text")));
        }
        return questions;
    }

    /** A text that is too long is not looked into; the service refuses it. */
    private static List<Asked> found(String text) {
        return QuestionSplitter.split(text.length() > Registration.LONGEST_TEXT ? "" : text).stream()
                .map(question -> new Asked(question.label(), question.preamble(), question.text()))
                .toList();
    }
}
