package uk.gov.cafcass.intranet.correspondence.screens;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.domain.Exemption;
import uk.gov.cafcass.intranet.correspondence.domain.Outcome;
import uk.gov.cafcass.intranet.look.Option;

/** What can be chosen in the forms that say how a question is answered. */
final class AnswerForm {

    private AnswerForm() {}

    /** The other questions of the request, to which an answer can refer. */
    static List<Option> others(QuestionPage page) {
        return page.others().stream()
                .map(other -> new Option(other.toString(), "Question " + other))
                .toList();
    }

    static List<Option> sections(List<Exemption> law) {
        return law.stream()
                .map(one -> new Option(one.section(), one.section() + ": " + one.title()))
                .toList();
    }

    /** The question that is referred to; only with {@link Outcome#SEE_ANSWER}, whatever stands in the field. */
    static Optional<Integer> seeQuestion(Outcome outcome, String chosen) {
        return outcome == Outcome.SEE_ANSWER && !chosen.isEmpty()
                ? Optional.of(Integer.valueOf(chosen))
                : Optional.empty();
    }
}
