package uk.gov.cafcass.intranet.correspondence.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerVersions;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestJournal;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/** Takes a request from state to state (G-9). */
@ApplicationScoped
@Transactional
public class RequestSteps {

    private final Requests requests;
    private final AnswerVersions versions;
    private final RequestLetters letters;
    private final RequestJournal journal;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestSteps(
            Requests requests,
            AnswerVersions versions,
            RequestLetters letters,
            RequestJournal journal,
            Access access,
            Clock clock) {
        this.requests = requests;
        this.versions = versions;
        this.letters = letters;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What goes with a step.
     *
     * @param reason needed where {@link Step#needsReason()} says so; may be empty
     * @param dated for {@link Step#SEND}: the letter's date; today when it is null
     * @param lateReason for {@link Step#SEND}: why the reply is late, when it is (G-8a)
     */
    public record StepInput(String reason, @Nullable LocalDate dated, String lateReason) {

        /** Nothing goes with it. */
        public static final StepInput NOTHING = new StepInput("", null, "");

        /** Only a reason. */
        public static StepInput because(String reason) {
            return new StepInput(reason, null, "");
        }
    }

    /**
     * Takes a step.
     *
     * @throws Problem {@link Kind#NOT_ALLOWED} when the role does not allow it, {@link Kind#CONFLICT} when the state does not
     *     or something is missing, {@link Kind#INVALID} at {@code reason}, {@code dated} or {@code lateReason}
     */
    public void take(Reference reference, Step step, StepInput input) {
        StaffMember me = access.anybody();
        if (!me.is(step.role())) {
            throw Problem.of(
                            Kind.NOT_ALLOWED,
                            "step.role",
                            "“" + step.label() + "” is for " + step.role().label() + ".")
                    .rule("G-9");
        }
        Request request = requests.lock(reference);
        request.mustBePossible(step, me);
        Optional<String> reason = reason(step, input);
        switch (step) {
            case SEND -> send(request, me, input);
            case APPROVE -> {
                mustNotHaveDrafted(request, me);
                request.take(step, me);
            }
            default -> request.take(step, me);
        }
        journal.changed(request, me, step.done(), "", reason.orElse(null));
    }

    private void send(Request request, StaffMember me, StepInput input) {
        LocalDate today = LocalDate.now(clock);
        LocalDate dated = Optional.ofNullable(input.dated()).orElse(today);
        request.send(me, dated, input.lateReason(), today);
        letters.seal(request, dated, me);
    }

    private static Optional<String> reason(Step step, StepInput input) {
        String reason = CleanText.text(input.reason()).strip();
        if (step.needsReason() && CleanText.showsNothing(reason)) {
            throw Problem.invalid("step.reason", "reason", "Say why. Whoever works on the request will read it.");
        }
        return Optional.of(reason).filter(given -> !given.isEmpty());
    }

    /** Clearance is by somebody who wrote none of the answers, not even one that was replaced since. */
    private void mustNotHaveDrafted(Request request, StaffMember me) {
        if (versions.drafted(request, me.id())) {
            throw Problem.of(
                            Kind.NOT_ALLOWED,
                            "clearance.own-draft",
                            "You wrote part of this reply. Somebody who did not must clear it.")
                    .rule("G-9");
        }
    }
}
