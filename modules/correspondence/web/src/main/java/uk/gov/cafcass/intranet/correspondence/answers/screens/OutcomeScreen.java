package uk.gov.cafcass.intranet.correspondence.answers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory.History;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory.Version;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.forms.Option;

/** How a question was answered, version by version, and putting right an outcome that was recorded wrongly (G-10). */
@Named
@ViewScoped
public class OutcomeScreen extends QuestionForm {

    private final RequestAnswers answers;
    private final OutcomeCorrections corrections;
    private final AnswerHistory history;

    private transient @Nullable History known;

    @Inject
    OutcomeScreen(
            RequestAnswers answers, OutcomeCorrections corrections, AnswerHistory history, Drafts drafts, Clock clock) {
        super(drafts, clock);
        this.answers = answers;
        this.corrections = corrections;
        this.history = history;
    }

    @Override
    QuestionPage readAgain() {
        known = null;
        return getPage();
    }

    @Override
    protected void show(GivenAnswer value) {
        super.show(value);
        empty("reason");
    }

    @Override
    protected Versioned<GivenAnswer> store(Versioned<GivenAnswer> typed) {
        AnswerForm form = getForm();
        Correction correction = new Correction(form.chosen(), form.referredTo(), form.exemptions(), text("reason"));
        try {
            corrections.correct(read(), getNumber(), typed.version(), correction);
        } catch (Problem problem) {
            throw problem.relocated(CitedSections::fieldInForm);
        }
        return typed;
    }

    @Override
    protected String leadsTo(Versioned<GivenAnswer> kept) {
        return "/correspondence/requests/request?faces-redirect=true&reference=" + read().slug();
    }

    @Override
    public String getDraft() {
        return "outcome-" + read().slug() + "-" + getNumber();
    }

    private History known() {
        History found = known;
        if (found == null) {
            found = history.of(read(), getNumber());
            known = found;
        }
        return found;
    }

    @Override
    public QuestionPage getPage() {
        return known().page();
    }

    /** The newest first. */
    public List<Version> getVersions() {
        return known().versions();
    }

    public String getHeading() {
        return getPage().reference() + ", question " + getNumber() + ": how it was answered";
    }

    public List<Option> getSections() {
        return AnswerForm.sections(answers.exemptions(getPage().kind()));
    }
}
