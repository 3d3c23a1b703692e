package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.Timeline;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** Shows concerns: all of them to COMMISSIONER, to everybody else what they reported themselves. */
@ApplicationScoped
@Transactional
public class ConcernReading {

    /** The usual order of those that wait. */
    public static final Sorting<ConcernSort> OLDEST_FIRST = Sorting.by(ConcernSort.REPORTED);

    /** The usual order of those that are closed. */
    public static final Sorting<ConcernSort> LATEST_CLOSED_FIRST = Sorting.downwards(ConcernSort.CLOSED);

    /** The usual order of what somebody reported. */
    public static final Sorting<ConcernSort> LATEST_FIRST = Sorting.downwards(ConcernSort.REPORTED);

    private static final int MOST = 500;

    private final Concerns concerns;
    private final Timeline timeline;
    private final ConcernViews views;
    private final AuditTrail audit;
    private final Access access;

    @Inject
    ConcernReading(Concerns concerns, Timeline timeline, ConcernViews views, AuditTrail audit, Access access) {
        this.concerns = concerns;
        this.timeline = timeline;
        this.views = views;
        this.audit = audit;
        this.access = access;
    }

    /** Those that are not closed, the oldest first. COMMISSIONER. */
    public List<ConcernView> open() {
        return open(OLDEST_FIRST);
    }

    /** Those that are not closed, in any order. COMMISSIONER. */
    public List<ConcernView> open(Sorting<ConcernSort> order) {
        access.commissioner();
        return views.of(concerns.open(order, MOST));
    }

    /** Those that are closed, the latest first. COMMISSIONER. */
    public List<ConcernView> closed(int limit, int leaveOut) {
        return closed(LATEST_CLOSED_FIRST, limit, leaveOut);
    }

    /** Those that are closed, in any order. COMMISSIONER. */
    public List<ConcernView> closed(Sorting<ConcernSort> order, int limit, int leaveOut) {
        access.commissioner();
        return views.of(concerns.closed(order, limit, leaveOut));
    }

    /** What the caller reported, the latest first, with its outcome when there is one. */
    public List<ConcernView> mine() {
        return mine(LATEST_FIRST);
    }

    /** What the caller reported, in any order, with its outcome when there is one. */
    public List<ConcernView> mine(Sorting<ConcernSort> order) {
        return views.of(concerns.raisedBy(access.anybody().id(), order, MOST));
    }

    /**
     * One concern.
     *
     * @throws Problem {@link Kind#NOT_FOUND} also where somebody else reported it: that there is one is not for everybody
     */
    public ConcernView of(long id) {
        StaffMember me = access.anybody();
        Concern concern = concerns.get(id);
        if (!access.mayEdit() && concern.raisedBy() != me.id()) {
            throw Concerns.unknown();
        }
        audit.looked(ConcernSubject.of(concern));
        return views.of(concern, timeline.of(ConcernSubject.ref(concern)));
    }

    /** The text of an e-mail to NACCC about it, to begin with; it says nothing of who reported it. COMMISSIONER. */
    public String alert(long id) {
        access.commissioner();
        Concern concern = concerns.get(id);
        String seen =
                concern.seenOn().map(day -> " on " + DateFormats.format(day)).orElse("");
        String why =
                switch (concern.kind()) {
                    case STANDARDS ->
                        "We have been told of something that may not keep to your accreditation standards.";
                    case UNACCREDITED ->
                        "We have been told that contact services are offered by an organisation that we do not find"
                                + " among those you accredit.";
                };
        return "Dear colleague,\n\n" + why + "\n\nWho: " + concern.about() + "\n\nWhat was noticed" + seen + ":\n"
                + concern.what() + "\n\nTell us what you know of it and what you will do.\n\n"
                + "National Commissioning Team, Cafcass";
    }
}
