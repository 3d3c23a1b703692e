package uk.gov.cafcass.intranet.correspondence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.cafcass.intranet.correspondence.domain.Question;
import uk.gov.cafcass.intranet.correspondence.domain.Request;
import uk.gov.cafcass.intranet.correspondence.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.domain.Step;
import uk.gov.cafcass.intranet.correspondence.domain.TimelineEntry;
import uk.gov.cafcass.intranet.correspondence.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
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
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestReading(
            Requests requests,
            RequestJournal journal,
            WorkingCalendars calendars,
            Accounts accounts,
            Access access,
            Clock clock) {
        this.requests = requests;
        this.journal = journal;
        this.calendars = calendars;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Something that happened to a request.
     *
     * @param by who did it
     * @param what in the past tense, such as {@code sent for clearance}
     * @param detail may be empty
     */
    public record Happening(OffsetDateTime at, StaffMember by, String what, String detail) {}

    /**
     * A request with what happened to it.
     *
     * @param timeline newest first
     */
    public record RequestPage(RequestView request, List<Happening> timeline) {}

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
        return view(request, People.of(accounts, people(request, List.of())));
    }

    /** The request and its timeline. GOVERNANCE and APPROVER. */
    public RequestPage page(Reference reference) {
        access.reader();
        Request request = requests.get(reference);
        journal.looked(reference);
        List<TimelineEntry> timeline = journal.of(request);
        People people = People.of(accounts, people(request, timeline));
        return new RequestPage(
                view(request, people),
                timeline.stream()
                        .map(entry -> new Happening(
                                entry.at(), people.named(entry.accountId()), entry.what(), entry.detail()))
                        .toList());
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
                QuestionView.of(request, question, People.of(accounts, people(request, List.of())), access));
    }

    private RequestView view(Request request, People people) {
        WorkingCalendar calendar = calendar();
        StaffMember me = access.anybody();
        List<QuestionView> questions = request.questions().stream()
                .map(question -> QuestionView.of(request, question, people, access))
                .toList();
        Optional<Integer> daysLeft = request.state().clockRuns()
                ? Optional.of(calendar.workingDaysLeft(LocalDate.now(clock), request.dueOn()))
                : Optional.empty();
        return new RequestView(
                request.id(),
                request.version(),
                tag(request),
                request.reference(),
                request.kind(),
                request.channel(),
                request.requester().name(),
                request.requester().email(),
                request.requester().address(),
                request.subject(),
                request.text(),
                request.sentOn(),
                request.receivedOn(),
                request.dueOn(),
                request.count(calendar),
                daysLeft,
                request.state(),
                people.named(request.ownerId()),
                request.outcome(),
                request.repliedOn(),
                request.lateReason(),
                request.registeredAt(),
                Step.possible(me.roles(), request.state()),
                questions);
    }

    private WorkingCalendar calendar() {
        return calendars.current(Scope.UNITED_KINGDOM);
    }

    /** The versions of the request and of its questions, in order: changes with each of them. */
    private static String tag(Request request) {
        StringBuilder tag = new StringBuilder().append(request.version());
        request.questions().forEach(question -> tag.append('.').append(question.version()));
        return tag.toString();
    }

    private static Set<Long> people(Request request, List<TimelineEntry> timeline) {
        Set<Long> ids = new TreeSet<>();
        ids.add(request.ownerId());
        request.questions().forEach(question -> {
            question.ownerId().ifPresent(ids::add);
            question.answeredBy().ifPresent(ids::add);
        });
        timeline.forEach(entry -> ids.add(entry.accountId()));
        return ids;
    }
}
