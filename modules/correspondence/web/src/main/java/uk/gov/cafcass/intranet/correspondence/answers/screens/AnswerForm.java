package uk.gov.cafcass.intranet.correspondence.answers.screens;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Exemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.look.forms.Option;

/** The fields that say how a question is answered: in the form of an answer, and in that of a correction. */
public class AnswerForm implements Serializable {

    private String outcome = "";
    private String seeQuestion = "";
    private CitedSections cited = new CitedSections();

    /** As it was saved last; a question without an answer begins with none chosen. */
    static AnswerForm of(GivenAnswer given) {
        AnswerForm form = new AnswerForm();
        form.outcome = given.outcome();
        form.seeQuestion = given.seeQuestion();
        form.cited = CitedSections.of(given.cited());
        return form;
    }

    /** As it was typed and not saved. */
    static AnswerForm of(KeptForm kept) {
        AnswerForm form = new AnswerForm();
        form.outcome = kept.field("outcome");
        form.seeQuestion = kept.field("seeQuestion");
        List<CitedExemption> cited = new ArrayList<>();
        for (int i = 0; i < kept.lines("cited", "section"); i++) {
            String line = "cited:" + i + ":";
            cited.add(new CitedExemption(
                    kept.field(line + "section"),
                    kept.field(line + "why"),
                    kept.field(line + "prejudice"),
                    kept.field(line + "interest")));
        }
        form.cited = CitedSections.of(cited);
        return form;
    }

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

    Outcome chosen() {
        return Outcome.valueOf(outcome);
    }

    /** The question that is referred to; only with {@link Outcome#SEE_ANSWER}, whatever stands in the field. */
    Optional<Integer> referredTo() {
        return chosen() == Outcome.SEE_ANSWER && !seeQuestion.isEmpty()
                ? Optional.of(Integer.valueOf(seeQuestion))
                : Optional.empty();
    }

    List<CitedExemption> exemptions() {
        return cited.cited();
    }

    public List<Option> getOutcomes() {
        return Option.each(Outcome.values(), Outcome::name, Outcome::label);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getSeeQuestion() {
        return seeQuestion;
    }

    public void setSeeQuestion(@Nullable String seeQuestion) {
        this.seeQuestion = seeQuestion == null ? "" : seeQuestion;
    }

    public CitedSections getCited() {
        return cited;
    }
}
