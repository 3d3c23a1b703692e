package uk.gov.cafcass.intranet.correspondence.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestJournal;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Answer;
import uk.gov.cafcass.intranet.correspondence.requests.domain.AnswerRules;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/** Corrects the outcome of a question after the reply has gone; both versions are kept, the letter stays (G-10). GOVERNANCE only. */
@ApplicationScoped
@Transactional
public class OutcomeCorrections {

    private final Requests requests;
    private final AnswerVersions versions;
    private final RequestJournal journal;
    private final Access access;
    private final Clock clock;

    @Inject
    OutcomeCorrections(Requests requests, AnswerVersions versions, RequestJournal journal, Access access, Clock clock) {
        this.requests = requests;
        this.versions = versions;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The outcome that is right.
     *
     * @param seeQuestion only with {@link Outcome#SEE_ANSWER}
     * @param reason why the one that was recorded is wrong
     */
    public record Correction(
            Outcome outcome, Optional<Integer> seeQuestion, List<CitedExemption> exemptions, String reason) {

        private Answer of(Question question) {
            return new Answer(question.answerHtml(), outcome, seeQuestion, exemptions);
        }
    }

    /**
     * Corrects the outcome of a question.
     *
     * @param version of the question as it was read
     * @return the question's new version
     * @throws Problem {@link Kind#STALE} when somebody corrected it meanwhile; {@link Kind#INVALID} at {@code reason}, or where
     *     something does not go together; {@link Kind#CONFLICT} while no reply has gone; {@link Kind#NOT_ALLOWED}
     */
    public int correct(Reference reference, int number, int version, Correction correction) {
        StaffMember me = access.governance();
        Request request = requests.lock(reference);
        Question question = request.question(number);
        if (question.version() != version) {
            throw stale(question);
        }
        String reason = CleanText.text(correction.reason()).strip();
        if (CleanText.showsNothing(reason)) {
            throw Problem.invalid("correction.reason", "reason", "Say why the recorded outcome is wrong")
                    .rule("G-10");
        }
        Answer answer = correction.of(question);
        if (answer.outcome() == question.outcome().orElse(null) && sameGrounds(answer, question)) {
            throw Problem.invalid("correction.none", "outcome", "This outcome is recorded already")
                    .rule("G-10");
        }
        String before = question.outcome().map(Outcome::label).orElse("");
        OffsetDateTime now = OffsetDateTime.now(clock);
        request.correct(number, answer, new AnswerRules(requests.exemptions(request.kind())), now);
        int saved = versions.keep(question, me.id(), now, reason);
        String what = "outcome of question " + number + " corrected from “" + before + "” to “"
                + answer.outcome().label() + "”";
        journal.changed(request, me, what, "", reason);
        return saved;
    }

    private static boolean sameGrounds(Answer answer, Question question) {
        return answer.seeQuestion().equals(question.seeQuestion())
                && answer.exemptions().equals(question.exemptions());
    }

    private static Problem stale(Question question) {
        return Problem.of(
                        Kind.STALE,
                        "outcome.changed",
                        "Somebody else corrected this outcome. It is now “"
                                + question.outcome().map(Outcome::label).orElse("")
                                + "”. Check whether your correction is still needed, then save again.")
                .rule("A-2")
                .with("version", question.version());
    }
}
