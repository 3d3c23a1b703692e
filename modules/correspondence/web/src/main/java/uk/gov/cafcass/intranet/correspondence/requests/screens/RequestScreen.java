package uk.gov.cafcass.intranet.correspondence.requests.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.RequestPage;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.correspondence.web.References;
import uk.gov.cafcass.intranet.kernel.documents.ContentRules;
import uk.gov.cafcass.intranet.kernel.files.FileKinds;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.look.forms.UploadedPart;
import uk.gov.cafcass.intranet.look.records.CountedDay;
import uk.gov.cafcass.intranet.look.records.DocumentLink;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;

/**
 * The page of one request: what is known, what was asked and answered, when it is due and why, what to do next. Which request
 * it is stands in the address, of its forms too, so nothing has to be remembered between one look and the next.
 */
@Named
@RequestScoped
public class RequestScreen {

    private final RequestReading reading;
    private final RequestSteps steps;
    private final RequestDocuments documents;
    private final ContentRules rules;
    private final Access access;

    private String reference;
    private String reason = "";
    private @Nullable LocalDate dated;
    private String lateReason = "";
    private @Nullable Part file;
    private @Nullable RequestPage page;

    @Inject
    RequestScreen(
            RequestReading reading,
            RequestSteps steps,
            RequestDocuments documents,
            ContentRules rules,
            Access access,
            Clock clock,
            HttpServletRequest request) {
        this.reading = reading;
        this.steps = steps;
        this.documents = documents;
        this.rules = rules;
        this.access = access;
        this.reference = Optional.ofNullable(request.getParameter("reference")).orElse("");
        this.dated = LocalDate.now(clock);
    }

    /** Finds the request before anything is written. */
    public void load() {
        shown();
    }

    private Reference read() {
        return References.read(reference);
    }

    private RequestPage shown() {
        RequestPage known = page;
        if (known == null) {
            known = reading.page(read());
            page = known;
        }
        return known;
    }

    public RequestView getRequest() {
        return shown().request();
    }

    /** {@code CAF 15-105: life story work}. */
    public String getHeading() {
        return getRequest().reference() + ": " + getRequest().subject();
    }

    public List<TimelineEntry> getTimeline() {
        return shown().timeline().stream().map(TimelineEntry::of).toList();
    }

    public List<CountedDay> getDays() {
        RequestView request = getRequest();
        return request.count().days().stream()
                .map(day -> new CountedDay(
                        day.date(),
                        day.number(),
                        day.reason(),
                        day.date().equals(request.receivedOn()),
                        day.date().equals(request.dueOn())))
                .toList();
    }

    public List<DocumentLink> getDocuments() {
        String base = "/correspondence/files/" + getRequest().reference().slug() + "/documents/";
        return documents.of(getRequest().id()).stream()
                .map(one -> new DocumentLink(
                        one.file().name(),
                        base + one.id(),
                        FileKinds.of(one.file().mediaType()),
                        one.file().size(),
                        one.added().at(),
                        null))
                .toList();
    }

    /** What to do next, as one sentence. */
    public String getNext() {
        return NextStep.sentence(getRequest());
    }

    /** The step that leads on from here, if the reader can take it. */
    public @Nullable Step getForward() {
        return NextStep.forward(getRequest()).orElse(null);
    }

    /** The other steps that the reader can take. */
    public List<Step> getOtherSteps() {
        List<Step> others = new ArrayList<>(getRequest().steps());
        NextStep.forward(getRequest()).ifPresent(others::remove);
        return others;
    }

    /** Whether there is a letter to look at, as it was sent or as it would be. */
    public boolean isLetter() {
        return getRequest().outcome().isPresent();
    }

    /** Whether the reply would be late if it went today. */
    public boolean isLate() {
        return getRequest().daysLeft().filter(left -> left < 0).isPresent();
    }

    /** Takes a step and shows the request again. */
    public String take(Step step) {
        steps.take(read(), step, new StepInput(reason, dated, lateReason));
        return again();
    }

    /** Takes the step with this name. */
    public String takeNamed(String slug) {
        return take(Step.named(slug).orElseThrow());
    }

    /** Whether the reader may say who answers which question. */
    public boolean isMayAssign() {
        return AssignmentScreen.possible(getRequest());
    }

    /** Whether the reader may add documents. */
    public boolean isMayAdd() {
        return access.mayRegister();
    }

    /** Adds the chosen file. */
    public String upload() throws IOException {
        Part chosen = file;
        if (chosen != null) {
            documents.add(read(), UploadedPart.read(chosen, rules.limit()));
        }
        return again();
    }

    private String again() {
        return "/correspondence/requests/request?faces-redirect=true&reference=" + read().slug();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getDated() {
        return dated;
    }

    public void setDated(@Nullable LocalDate dated) {
        this.dated = dated;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    /** How many bytes a file may have. */
    public long getLargest() {
        return rules.limit();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
