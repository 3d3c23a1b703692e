package uk.gov.cafcass.intranet.correspondence.requests.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.Happening;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;

/** Makes of a request what the caller may read of it. Asks for no role and audits nothing: whoever calls has done both. */
@ApplicationScoped
public class RequestViews {

    private final WorkingCalendars calendars;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestViews(WorkingCalendars calendars, Accounts accounts, Access access, Clock clock) {
        this.calendars = calendars;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /** The request, with the people whom it names. */
    RequestView of(Request request) {
        return of(request, peopleOf(request, List.of()));
    }

    /** A request that has just been registered: it names nobody but its owner. */
    public RequestView ofNew(Request request, StaffMember owner) {
        return of(request, new Colleagues(Map.of(owner.id(), owner)));
    }

    /** Those whom a request and its timeline name, fetched at once. */
    Colleagues peopleOf(Request request, List<Happening> timeline) {
        return accounts.colleagues(people(request, timeline));
    }

    RequestView of(Request request, Colleagues people) {
        WorkingCalendar calendar = calendars.current(Scope.UNITED_KINGDOM);
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
                people.of(request.ownerId()),
                request.outcome(),
                request.repliedOn(),
                request.lateReason(),
                request.registeredAt(),
                Step.possible(me.roles(), request.state()),
                questions);
    }

    /** The versions of the request and of its questions, in order: changes with each of them. */
    private static String tag(Request request) {
        StringBuilder tag = new StringBuilder().append(request.version());
        request.questions().forEach(question -> tag.append('.').append(question.version()));
        return tag.toString();
    }

    private static Set<Long> people(Request request, List<Happening> timeline) {
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
