package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.gov.cafcass.intranet.correspondence.intake.QuestionSplitter;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration.Asked;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

/** A request to register, as it is sent. Without {@code questions} they are found in the text. */
@Consistent
record RegistrationInput(
        RequestKind kind,
        Optional<Channel> channel,
        Optional<LocalDate> sent,
        Optional<LocalDate> received,
        Optional<From> requester,
        String subject,
        String text,
        Optional<List<Question>> questions) {

    /** Who asked. */
    record From(String name, String email, String address) {}

    /** One question; its number may be sent and is then that of its place. */
    record Question(Optional<Integer> number, String label, String preamble, String text) {}

    @Rule
    List<Fault> numbersQuestionsInTheirOrder() {
        List<Question> all = questions.orElse(List.of());
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).number().filter(given -> given != i + 1).isPresent())
                .mapToObj(i -> new Fault(
                        "questions[" + i + "].number",
                        "Questions are numbered in their order; this is number " + (i + 1)))
                .toList();
    }

    Registration details() {
        return new Registration(
                kind,
                channel.orElse(Channel.EMAIL),
                requester
                        .map(from -> new Requester(from.name(), from.email(), from.address()))
                        .orElseGet(() -> new Requester("", "", "")),
                sent.orElse(null),
                received.orElse(null),
                subject,
                text,
                questions.map(RegistrationInput::asked).orElseGet(this::found));
    }

    private static List<Asked> asked(List<Question> questions) {
        return questions.stream()
                .map(one -> new Asked(one.label(), one.preamble(), one.text()))
                .toList();
    }

    /** A text that is too long is not looked into; the service refuses it. */
    private List<Asked> found() {
        return QuestionSplitter.split(text.length() > Registration.LONGEST_TEXT ? "" : text).stream()
                .map(question -> new Asked(question.label(), question.preamble(), question.text()))
                .toList();
    }
}
