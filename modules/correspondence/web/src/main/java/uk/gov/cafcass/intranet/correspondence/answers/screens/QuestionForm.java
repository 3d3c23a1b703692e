package uk.gov.cafcass.intranet.correspondence.answers.screens;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.requests.domain.AnswerHtml;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.web.References;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.look.forms.Option;

/** A form that says how one question of a request is answered: its answer, or the correction of its outcome. */
public abstract class QuestionForm extends KeepingScreen<GivenAnswer> {

    private String reference = "";
    private int question;
    private AnswerForm form = new AnswerForm();
    private String began = "";

    QuestionForm(Drafts drafts, Clock clock) {
        super(drafts, clock);
    }

    /** The question as it stands now, read again. */
    abstract QuestionPage readAgain();

    /** The question as this request has read it. */
    public abstract QuestionPage getPage();

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    protected Versioned<GivenAnswer> standing() {
        QuestionPage now = readAgain();
        return new Versioned<>(0, now.question().version(), GivenAnswer.of(now.question()));
    }

    @Override
    protected void show(GivenAnswer value) {
        began = value.html();
        getTexts().put("html", value.html());
        form = AnswerForm.of(value);
    }

    @Override
    protected GivenAnswer typed() {
        return new GivenAnswer(text("html"), form.getOutcome(), form.getSeeQuestion(), form.exemptions());
    }

    @Override
    protected List<FieldValue> said(GivenAnswer value) {
        return List.of(
                new FieldValue("Answer", AnswerHtml.of(value.html())),
                new FieldValue("Outcome", outcome(value.outcome())),
                new FieldValue("Which question", value.seeQuestion()),
                new FieldValue(
                        "Sections",
                        value.cited().stream().map(QuestionForm::inWords).collect(Collectors.joining("\n"))));
    }

    private static String outcome(String name) {
        return name.isEmpty() ? "" : Outcome.valueOf(name).label();
    }

    private static String inWords(CitedExemption cited) {
        return List.of(cited.section(), cited.why(), cited.prejudice(), cited.publicInterest()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The editor writes the same words in other markup than they were kept in: words that did not change count as unchanged. */
    @Override
    protected Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = super.fields();
        if (AnswerHtml.of(text("html")).equals(AnswerHtml.of(began))) {
            fields.put("html", began);
        }
        fields.put("outcome", form.getOutcome());
        fields.put("seeQuestion", form.getSeeQuestion());
        fields.put("cited", form.exemptions().stream().map(QuestionForm::parts).toList());
        return fields;
    }

    private static List<String> parts(CitedExemption cited) {
        return List.of(cited.section(), cited.why(), cited.prejudice(), cited.publicInterest());
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void fill(Map<String, @Nullable Object> fields) {
        super.fill(fields);
        List<List<String>> cited = (List<List<String>>) Objects.requireNonNull(fields.get("cited"));
        form = AnswerForm.of(new GivenAnswer(
                text("html"),
                (String) Objects.requireNonNull(fields.get("outcome")),
                (String) Objects.requireNonNull(fields.get("seeQuestion")),
                cited.stream()
                        .map(parts -> new CitedExemption(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
                        .toList()));
    }

    @Override
    protected void putBack(KeptForm kept) {
        super.putBack(kept);
        form = AnswerForm.of(kept);
    }

    public List<Option> getOthers() {
        return AnswerForm.others(getPage());
    }

    Reference read() {
        return References.read(reference);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public int getNumber() {
        return question;
    }

    public void setNumber(int question) {
        this.question = question;
    }

    public AnswerForm getForm() {
        return form;
    }
}
