package uk.gov.cafcass.intranet.correspondence.answers.screens;

import java.util.List;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;

/**
 * How a question is answered, as a form says it.
 *
 * @param html the words; empty where a form does not ask for them
 * @param outcome the name of the outcome; empty while there is none
 * @param seeQuestion the number of the question that is referred to; empty for none
 */
record GivenAnswer(String html, String outcome, String seeQuestion, List<CitedExemption> cited) {

    static GivenAnswer of(QuestionView question) {
        return new GivenAnswer(
                question.answerHtml(),
                question.outcome().map(Outcome::name).orElse(""),
                question.seeQuestion().map(String::valueOf).orElse(""),
                question.exemptions());
    }
}
