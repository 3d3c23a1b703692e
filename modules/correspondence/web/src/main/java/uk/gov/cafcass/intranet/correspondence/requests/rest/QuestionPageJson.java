package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;

/**
 * A question alone, for whoever is to answer it and may not read its request.
 *
 * @param others the numbers of the other questions
 */
public record QuestionPageJson(
        String reference,
        String subject,
        LocalDate due,
        int daysLeft,
        List<Integer> others,
        int number,
        String label,
        String preamble,
        String text,
        boolean mayAnswer,
        boolean mayCorrect,
        Optional<PersonJson> owner,
        Optional<AnswerJson> answer) {

    public static QuestionPageJson of(QuestionPage page) {
        QuestionJson question = QuestionJson.of(page.question());
        return new QuestionPageJson(
                page.reference().toString(),
                page.subject(),
                page.dueOn(),
                page.daysLeft(),
                page.others(),
                question.number(),
                question.label(),
                question.preamble(),
                question.text(),
                question.mayAnswer(),
                question.mayCorrect(),
                question.owner(),
                question.answer());
    }
}
