package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;

/**
 * A question within its request.
 *
 * @param owner who was asked to answer it
 * @param answer empty until there is one
 */
public record QuestionJson(
        int number,
        String label,
        String preamble,
        String text,
        boolean mayAnswer,
        boolean mayCorrect,
        Optional<PersonJson> owner,
        Optional<AnswerJson> answer) {

    static QuestionJson of(QuestionView question) {
        return new QuestionJson(
                question.number(),
                question.label(),
                question.preamble(),
                question.text(),
                question.mayAnswer(),
                question.mayCorrect(),
                question.owner().map(PersonJson::of),
                AnswerJson.of(question));
    }
}
