package uk.gov.cafcass.intranet.correspondence.answers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Answering one question. When somebody else saved an answer meanwhile, the person decides where both changed something. */
@Named
@ViewScoped
public class AnswerScreen extends QuestionForm {

    private final RequestReading reading;
    private final RequestAnswers answers;
    private final Access access;

    private transient @Nullable QuestionPage page;

    @Inject
    AnswerScreen(RequestReading reading, RequestAnswers answers, Drafts drafts, Access access, Clock clock) {
        super(drafts, clock);
        this.reading = reading;
        this.answers = answers;
        this.access = access;
    }

    @Override
    QuestionPage readAgain() {
        page = null;
        return getPage();
    }

    @Override
    protected void show(GivenAnswer value) {
        super.show(value);
        if (getForm().getOutcome().isEmpty()) {
            getForm().setOutcome(Outcome.GIVEN_IN_FULL.name());
        }
    }

    @Override
    protected Versioned<GivenAnswer> store(Versioned<GivenAnswer> typed) {
        AnswerForm form = getForm();
        try {
            int saved = answers.answer(
                    read(),
                    getNumber(),
                    typed.version(),
                    new AnswerDetails(typed.value().html(), form.chosen(), form.referredTo(), form.exemptions()));
            return new Versioned<>(typed.id(), saved, typed.value());
        } catch (Problem problem) {
            throw problem.relocated(CitedSections::fieldInForm);
        }
    }

    /** Back to the request, or to their work where the person may not read the request. */
    @Override
    protected String leadsTo(Versioned<GivenAnswer> kept) {
        return access.mayRead()
                ? "/correspondence/requests/request?faces-redirect=true&reference=" + read().slug()
                : "/my-work?faces-redirect=true";
    }

    @Override
    public QuestionPage getPage() {
        QuestionPage known = page;
        if (known == null) {
            known = reading.question(read(), getNumber());
            page = known;
        }
        return known;
    }

    public String getHeading() {
        return getPage().reference() + ", question " + getNumber();
    }

    public List<Option> getSections() {
        return AnswerForm.sections(answers.exemptions(getPage().kind()));
    }

    @Override
    public String getDraft() {
        return "answer-" + read().slug() + "-" + getNumber();
    }

    public boolean isMayReadRequest() {
        return access.mayRead();
    }
}
