package uk.gov.cafcass.intranet.providers.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.Timeline;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;

/** What the commissioning team does about a concern, step by step (P-7, P-8). COMMISSIONER only. */
@ApplicationScoped
@Transactional
public class ConcernHandling {

    private final Concerns concerns;
    private final Timeline timeline;
    private final ConcernViews views;
    private final Notices notices;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ConcernHandling(
            Concerns concerns,
            Timeline timeline,
            ConcernViews views,
            Notices notices,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.concerns = concerns;
        this.timeline = timeline;
        this.views = views;
        this.notices = notices;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What goes with a step.
     *
     * @param text the decision, what was sent to NACCC, what it said, or the outcome
     * @param on the day on which NACCC was told; only with {@link ConcernStep#TELL_NACCC}
     */
    public record StepText(String text, Optional<LocalDate> on) {}

    /**
     * Takes a step; on the last one the reporter is told the outcome. Each step is a new version of the concern. Notes stand beside
     * each other, so that one is taken whatever was noted meanwhile; whoever takes another step must have seen them.
     *
     * @param version of the concern as it was read
     * @throws Problem {@link Kind#CONFLICT} where the step is not possible, closing before NACCC was told above all (P-8);
     *     {@link Kind#INVALID} at {@code text} or {@code on}; {@link Kind#STALE}
     */
    public ConcernView take(long id, int version, ConcernStep step, StepText with) {
        StaffMember by = access.commissioner();
        Concern concern = concerns.lock(id);
        if (step != ConcernStep.NOTE_LIAISON) {
            Edits.mustBeSeen(version, concern.version(), "concern about", concern.about());
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        String detail =
                switch (step) {
                    case TRIAGE -> concern.triage(with.text());
                    case TELL_NACCC ->
                        concern.tellNaccc(
                                with.text(), with.on().orElseThrow(ConcernHandling::noDay), LocalDate.now(clock));
                    case NOTE_LIAISON -> concern.noteLiaison(with.text());
                    case CLOSE -> concern.close(with.text(), now);
                };
        if (step == ConcernStep.CLOSE) {
            notices.tell(
                    concern.raisedBy(),
                    "What you reported about " + concern.about() + " is closed",
                    ConcernSubject.ref(concern));
        }
        timeline.add(ConcernSubject.ref(concern), now, by.id(), step.done(), detail);
        concerns.touch(concern);
        audit.changed(ConcernSubject.of(concern), step.done());
        return views.of(concern, timeline.of(ConcernSubject.ref(concern)));
    }

    private static Problem noDay() {
        return Problem.invalid("concern.told-on", "on", "Enter the day on which NACCC was told");
    }
}
