package uk.gov.cafcass.intranet.correspondence.registration.rest;

import java.util.List;
import uk.gov.cafcass.intranet.correspondence.intake.SplitQuestion;

/** The questions that were found in a text. */
public record QuestionSplitJson(List<Question> questions) {

    /**
     * One of them.
     *
     * @param label the number that the text gives it; may be empty
     * @param preamble what stood before it; may be empty
     */
    public record Question(int number, String label, String preamble, String text) {}

    static QuestionSplitJson of(List<SplitQuestion> questions) {
        return new QuestionSplitJson(questions.stream()
                .map(one -> new Question(one.number(), one.label(), one.preamble(), one.text()))
                .toList());
    }
}
