package uk.gov.cafcass.intranet.correspondence.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.application.Access;
import uk.gov.cafcass.intranet.correspondence.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.application.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.application.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.application.RequestReading.RequestPage;
import uk.gov.cafcass.intranet.correspondence.application.RequestSteps;
import uk.gov.cafcass.intranet.correspondence.application.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.correspondence.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.domain.Step;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.look.CountedDay;
import uk.gov.cafcass.intranet.look.DocumentLink;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.TimelineEntry;

/**
 * The page of one request: what is known, what was asked and answered, when it is due and why, what to do next. Which request
 * it is stands in the address, of its forms too, so nothing has to be remembered between one look and the next.
 */
@Named
@RequestScoped
public class RequestScreen {

    private final RequestReading reading;
    private final RequestSteps steps;
    private final RequestAnswers answers;
    private final RequestDocuments documents;
    private final Access access;

    private String reference;
    private String reason = "";
    private @Nullable LocalDate dated;
    private String lateReason = "";
    private @Nullable Part file;
    private @Nullable RequestPage page;
    private @Nullable List<Option> people;
    private @Nullable Map<Integer, String> owners;

    @Inject
    RequestScreen(
            RequestReading reading,
            RequestSteps steps,
            RequestAnswers answers,
            RequestDocuments documents,
            Access access,
            Clock clock,
            HttpServletRequest request) {
        this.reading = reading;
        this.steps = steps;
        this.answers = answers;
        this.documents = documents;
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
        return shown().timeline().stream()
                .map(happening -> new TimelineEntry(
                        happening.at(),
                        capital(happening.what()),
                        happening.by().name(),
                        happening.detail().isEmpty() ? null : happening.detail()))
                .toList();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
        String base = "files/" + getRequest().reference().slug() + "/documents/";
        return documents.of(getRequest().id()).stream()
                .map(one -> new DocumentLink(
                        one.fileName(),
                        base + one.id(),
                        FileKinds.of(one.mediaType()),
                        one.size(),
                        one.addedAt(),
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
        RequestView request = getRequest();
        return request.steps().contains(Step.WITHDRAW)
                && request.state() != RequestState.CLEARANCE
                && request.state() != RequestState.READY;
    }

    /** Whether the reader may add documents. */
    public boolean isMayAdd() {
        return access.mayRegister();
    }

    /** Those who can be asked to answer a question. */
    public List<Option> getPeople() {
        List<Option> known = people;
        if (known == null) {
            known = answers.whoCanBeAsked().stream()
                    .map(staff -> new Option(Long.toString(staff.id()), staff.name()))
                    .toList();
            people = known;
        }
        return known;
    }

    /** Who is asked which question: the account's id by the question's number, empty for nobody. */
    public Map<Integer, String> getOwners() {
        Map<Integer, String> known = owners;
        if (known == null) {
            known = new HashMap<>();
            for (QuestionView question : getRequest().questions()) {
                known.put(question.number(), owner(question));
            }
            owners = known;
        }
        return known;
    }

    private static String owner(QuestionView question) {
        return question.owner().map(staff -> Long.toString(staff.id())).orElse("");
    }

    /** Asks those who were chosen, and shows the request again. */
    public String assign() {
        for (QuestionView question : getRequest().questions()) {
            String chosen =
                    Optional.ofNullable(getOwners().get(question.number())).orElse("");
            if (!chosen.equals(owner(question))) {
                answers.assign(
                        read(),
                        question.number(),
                        chosen.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(chosen)));
            }
        }
        return again();
    }

    /** Adds the chosen file. */
    public String upload() throws IOException {
        Part chosen = file;
        if (chosen != null) {
            documents.add(
                    read(),
                    chosen.getSubmittedFileName(),
                    chosen.getInputStream().readAllBytes());
        }
        return again();
    }

    private String again() {
        return "/correspondence/request?faces-redirect=true&reference=" + read().slug();
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

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
