package uk.gov.cafcass.intranet.correspondence.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestJournal;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestViews;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestSearch;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.workingdays.Scope;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendars;

/** Registers requests. GOVERNANCE only. */
@ApplicationScoped
@Transactional
public class RequestRegistration {

    private final Requests requests;
    private final RequestSearch search;
    private final RequestJournal journal;
    private final WorkingCalendars calendars;
    private final RequestViews views;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestRegistration(
            Requests requests,
            RequestSearch search,
            RequestJournal journal,
            WorkingCalendars calendars,
            RequestViews views,
            Access access,
            Clock clock) {
        this.requests = requests;
        this.search = search;
        this.journal = journal;
        this.calendars = calendars;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Registers a request under the next reference of its year of receipt; the registering officer owns it.
     *
     * @return it, as whoever registered it may read it
     * @throws Problem {@link Kind#INVALID} with a fault at each wrong field; {@link Kind#NOT_ALLOWED}
     */
    public RequestView register(Registration registration) {
        StaffMember owner = access.governance();
        registration.check(LocalDate.now(clock));
        LocalDate received = Optional.ofNullable(registration.received()).orElseThrow();
        WorkingCalendar calendar = calendars.held(Scope.UNITED_KINGDOM);
        Request request = Request.register(
                registration, requests.nextReference(received.getYear()), calendar, owner, OffsetDateTime.now(clock));
        requests.add(request);
        search.index(request.id());
        journal.changed(request, owner, "registered", "", null);
        return views.ofNew(request, owner);
    }
}
