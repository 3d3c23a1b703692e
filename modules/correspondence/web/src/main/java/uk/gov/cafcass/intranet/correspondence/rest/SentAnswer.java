package uk.gov.cafcass.intranet.correspondence.rest;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.application.QuestionView.Cited;
import uk.gov.cafcass.intranet.correspondence.application.RequestAnswers.AnswerInput;
import uk.gov.cafcass.intranet.correspondence.domain.Outcome;

/** An answer as it was sent. */
final class SentAnswer {

    private SentAnswer() {}

    /** Reads it; whether it goes together, the service says. */
    static AnswerInput read(SentObject sent) {
        String html = sent.text("html");
        Optional<Outcome> outcome = sent.neededChoice("outcome", Outcome.class);
        Optional<Integer> seeQuestion = sent.number("seeQuestion");
        List<Cited> exemptions = sent.objects("exemptions").orElse(List.of()).stream()
                .map(SentAnswer::cited)
                .toList();
        sent.check();
        return new AnswerInput(html, outcome.orElseThrow(), seeQuestion, exemptions);
    }

    private static Cited cited(SentObject sent) {
        return new Cited(sent.text("section"), sent.text("why"), sent.text("prejudice"), sent.text("publicInterest"));
    }
}
