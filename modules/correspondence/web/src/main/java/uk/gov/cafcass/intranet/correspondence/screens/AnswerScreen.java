package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.correspondence.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.application.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.application.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.domain.AnswerHtml;
import uk.gov.cafcass.intranet.correspondence.domain.Outcome;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.look.DraftedScreen;
import uk.gov.cafcass.intranet.look.Option;

/** Answering one question. When somebody else saved an answer meanwhile, both are shown and the person decides. */
@Named
@ViewScoped
public class AnswerScreen extends DraftedScreen {

    private final RequestReading reading;
    private final RequestAnswers answers;
    private final Access access;

    private String reference = "";
    private int number;
    private int version;
    private String html = "";
    private AnswerForm form = new AnswerForm();
    private String theirs = "";
    private String theirOutcome = "";
    private boolean conflict;
    private transient @Nullable QuestionPage page;

    @Inject
    AnswerScreen(RequestReading reading, RequestAnswers answers, Drafts drafts, Access access) {
        super(drafts);
        this.reading = reading;
        this.answers = answers;
        this.access = access;
    }

    /** Finds the question, and what was saved as its answer. */
    public void load() {
        QuestionPage found = reading.question(read(), number);
        page = found;
        QuestionView question = found.question();
        version = question.version();
        html = question.answerHtml();
        form = AnswerForm.of(question);
        if (form.getOutcome().isEmpty()) {
            form.setOutcome(Outcome.GIVEN_IN_FULL.name());
        }
        lookForDraft();
    }

    @Override
    protected void putBack(KeptForm kept) {
        html = kept.field("html_input");
        form = AnswerForm.of(kept);
    }

    /** Saves the answer and goes back to the request, or to their work where the person may not read the request. */
    public @Nullable String save() {
        try {
            answers.answer(read(), number, version, input());
        } catch (Problem problem) {
            if (problem.kind() != Kind.STALE) {
                throw problem.relocated(CitedSections::fieldInForm);
            }
            showBoth(problem);
            return null;
        }
        forgetDraft();
        return access.mayRead()
                ? "/correspondence/request?faces-redirect=true&reference=" + read().slug()
                : "/my-work?faces-redirect=true";
    }

    private AnswerDetails input() {
        return new AnswerDetails(html, form.chosen(), form.referredTo(), form.exemptions());
    }

    /** Theirs beside mine; saving again then replaces theirs knowingly, and their words stay in the history. */
    private void showBoth(Problem problem) {
        if (problem.extras().get("current") instanceof Map<?, ?> current
                && current.get("version") instanceof Integer theirVersion) {
            theirs = String.valueOf(current.get("html"));
            theirOutcome = outcomeLabel(String.valueOf(current.get("outcome")));
            version = theirVersion;
        }
        conflict = true;
    }

    private static String outcomeLabel(String name) {
        return name.isEmpty() ? "" : Outcome.valueOf(name).label();
    }

    /** Takes their words in place of mine. */
    public void takeTheirs() {
        load();
        conflict = false;
    }

    public QuestionPage getPage() {
        QuestionPage known = page;
        if (known == null) {
            known = reading.question(read(), number);
            page = known;
        }
        return known;
    }

    public String getHeading() {
        return getPage().reference() + ", question " + number;
    }

    public List<Option> getOthers() {
        return AnswerForm.others(getPage());
    }

    public List<Option> getSections() {
        return AnswerForm.sections(answers.exemptions(getPage().kind()));
    }

    @Override
    public String getDraft() {
        return "answer-" + read().slug() + "-" + number;
    }

    public boolean isMayReadRequest() {
        return access.mayRead();
    }

    private Reference read() {
        return References.read(reference);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(@Nullable String html) {
        this.html = html == null ? "" : html;
    }

    public AnswerForm getForm() {
        return form;
    }

    /** Their answer's words, to be compared. */
    public String getTheirWords() {
        return AnswerHtml.of(theirs);
    }

    /** My answer's words, to be compared. */
    public String getMyWords() {
        return AnswerHtml.of(html);
    }

    public String getTheirOutcome() {
        return theirOutcome;
    }

    public boolean isConflict() {
        return conflict;
    }
}
