package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.kernel.timeline.Happening;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;

/** Shows one request, or one question of it. Every look is audited. */
@ApplicationScoped
@Transactional
public class RequestReading {

    private final Requests requests;
    private final RequestJournal journal;
    private final WorkingCalendars calendars;
    private final RequestViews views;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestReading(
            Requests requests,
            RequestJournal journal,
            WorkingCalendars calendars,
            RequestViews views,
            Access access,
            Clock clock) {
        this.requests = requests;
        this.journal = journal;
        this.calendars = calendars;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A request with what happened to it.
     *
     * @param timeline newest first
     */
    public record RequestPage(RequestView request, List<TimelineLine> timeline) {}

    /**
     * One question, for whoever is to answer it: of the request only what they need to know.
     *
     * @param others the numbers of the request's other questions
     */
    public record QuestionPage(
            Reference reference,
            RequestKind kind,
            String subject,
            LocalDate dueOn,
            int daysLeft,
            List<Integer> others,
            QuestionView question) {}

    /** The request. GOVERNANCE and APPROVER. */
    public RequestView request(Reference reference) {
        access.reader();
        Request request = requests.get(reference);
        journal.looked(reference);
        return views.of(request);
    }

    /** The request and its timeline. GOVERNANCE and APPROVER. */
    public RequestPage page(Reference reference) {
        access.reader();
        Request request = requests.get(reference);
        journal.looked(reference);
        List<Happening> timeline = journal.of(request);
        Colleagues people = views.peopleOf(request, timeline);
        return new RequestPage(
                views.of(request, people),
                timeline.stream().map(entry -> entry.by(people)).toList());
    }

    /** One question: for GOVERNANCE and APPROVER, and for the information owner who was asked. */
    public QuestionPage question(Reference reference, int number) {
        access.anybody();
        Optional<Request> found = requests.find(reference);
        boolean asked =
                found.filter(request -> access.mayAnswer(request, number)).isPresent();
        if (!asked && !access.mayRead()) {
            throw Access.notAsked();
        }
        Request request = found.orElseGet(() -> requests.get(reference));
        Question question = request.question(number);
        journal.looked(reference);
        return new QuestionPage(
                reference,
                request.kind(),
                request.subject(),
                request.dueOn(),
                calendar().workingDaysLeft(LocalDate.now(clock), request.dueOn()),
                request.questions().stream()
                        .map(Question::number)
                        .filter(other -> other != number)
                        .toList(),
                QuestionView.of(request, question, views.peopleOf(request, List.of()), access));
    }

    private WorkingCalendar calendar() {
        return calendars.current(Scope.UNITED_KINGDOM);
    }
}
