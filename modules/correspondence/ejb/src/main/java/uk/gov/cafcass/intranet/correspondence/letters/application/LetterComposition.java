package uk.gov.cafcass.intranet.correspondence.letters.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.correspondence.letters.domain.AnswerText;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Ground;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Incoming;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterKind;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterQuestion;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Recipient;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Refusal;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Exemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;

/** Says in a letter's terms what a request and its answers say. */
final class LetterComposition {

    private final Request request;
    private final Map<String, Exemption> law;

    LetterComposition(Request request, List<Exemption> law) {
        this.request = request;
        this.law = law.stream().collect(Collectors.toMap(Exemption::section, Function.identity()));
    }

    Letter dated(LocalDate date, Letterhead letterhead, IcoDetails ico) {
        return new Letter(
                letterhead,
                ico,
                request.reference(),
                date,
                recipient(),
                incoming(),
                request.kind() == RequestKind.FOI
                        ? LetterKind.FREEDOM_OF_INFORMATION
                        : LetterKind.ENVIRONMENTAL_INFORMATION,
                request.questions().stream().map(this::question).toList());
    }

    private Optional<Recipient> recipient() {
        String name = request.requester().name();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String where = request.requester().address().isEmpty()
                ? request.requester().email()
                : request.requester().address();
        return Optional.of(new Recipient(
                name,
                Arrays.stream(where.split("\n")).filter(line -> !line.isBlank()).toList()));
    }

    private Incoming incoming() {
        Incoming.Channel channel =
                switch (request.channel()) {
                    case EMAIL -> Incoming.Channel.EMAIL;
                    case LETTER -> Incoming.Channel.LETTER;
                    case WEB_FORM -> Incoming.Channel.WEB_FORM;
                    case SPOKEN -> Incoming.Channel.SPOKEN;
                };
        return new Incoming(channel, request.sentOn(), request.receivedOn());
    }

    private LetterQuestion question(Question question) {
        return new LetterQuestion(
                label(question),
                question.preamble(),
                question.text(),
                AnswerText.of(words(question)),
                refusal(question));
    }

    /**
     * The number that the requester gave. Where they gave none, the letter prints none either, unless an answer refers to
     * another by its number.
     */
    private Optional<String> label(Question question) {
        if (!question.label().isEmpty()) {
            return Optional.of(question.label());
        }
        boolean numbersNeeded = request.questions().stream()
                .anyMatch(
                        other -> !other.label().isEmpty() || other.seeQuestion().isPresent());
        return numbersNeeded ? Optional.of(Integer.toString(question.number())) : Optional.empty();
    }

    private String words(Question question) {
        Outcome outcome = question.outcome().orElseThrow();
        if (!question.answerHtml().isEmpty()) {
            return question.answerHtml();
        }
        return switch (outcome) {
            case NOT_HELD -> "<p>Cafcass does not hold this information.</p>";
            case SEE_ANSWER ->
                "<p>Please see the response to question "
                        + label(request.question(question.seeQuestion().orElseThrow()))
                                .orElse("") + ".</p>";
            default -> "";
        };
    }

    private Optional<Refusal> refusal(Question question) {
        if (question.exemptions().isEmpty()) {
            return Optional.empty();
        }
        boolean noDuty = question.exemptions().stream()
                .map(CitedExemption::section)
                .map(law::get)
                .anyMatch(exemption -> exemption != null && exemption.refusesWholeRequest());
        Refusal.Extent extent =
                switch (question.outcome().orElseThrow()) {
                    case GIVEN_IN_PART -> Refusal.Extent.PART;
                    case NEITHER_CONFIRMED_NOR_DENIED -> Refusal.Extent.NEITHER_CONFIRMED_NOR_DENIED;
                    default -> noDuty ? Refusal.Extent.NO_DUTY : Refusal.Extent.WHOLE;
                };
        return Optional.of(new Refusal(
                extent, question.exemptions().stream().map(this::ground).toList()));
    }

    private Ground ground(CitedExemption cited) {
        Exemption exemption = law.get(cited.section());
        return new Ground(
                cited.section(),
                exemption == null ? "" : exemption.title(),
                cited.why(),
                filled(cited.prejudice()),
                filled(cited.publicInterest()));
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
