package uk.gov.cafcass.intranet.correspondence.rest;

import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.application.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.application.RequestAnswers.AnswerInput;
import uk.gov.cafcass.intranet.correspondence.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.domain.Outcome;

/** An answer, or the correction of its outcome, as it was sent. */
final class SentAnswer {

    private SentAnswer() {}

    /** Reads it; whether it goes together, the service says. */
    static AnswerInput read(JsonInput sent) {
        String html = sent.text("html");
        Optional<Outcome> outcome = sent.neededChoice("outcome", Outcome.class);
        Optional<Integer> seeQuestion = sent.number("seeQuestion");
        List<CitedExemption> exemptions = exemptions(sent);
        sent.check();
        return new AnswerInput(html, outcome.orElseThrow(), seeQuestion, exemptions);
    }

    /** Reads the correction of an outcome. */
    static Correction correction(JsonInput sent) {
        Optional<Outcome> outcome = sent.neededChoice("outcome", Outcome.class);
        Optional<Integer> seeQuestion = sent.number("seeQuestion");
        List<CitedExemption> exemptions = exemptions(sent);
        String reason = sent.text("reason");
        sent.check();
        return new Correction(outcome.orElseThrow(), seeQuestion, exemptions, reason);
    }

    private static List<CitedExemption> exemptions(JsonInput sent) {
        return sent.objects("exemptions").orElse(List.of()).stream()
                .map(SentAnswer::cited)
                .toList();
    }

    private static CitedExemption cited(JsonInput sent) {
        return new CitedExemption(
                sent.text("section"), sent.text("why"), sent.text("prejudice"), sent.text("publicInterest"));
    }
}
