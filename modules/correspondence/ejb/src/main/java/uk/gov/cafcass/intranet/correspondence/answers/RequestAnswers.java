package uk.gov.cafcass.intranet.correspondence.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestJournal;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Answer;
import uk.gov.cafcass.intranet.correspondence.requests.domain.AnswerHtml;
import uk.gov.cafcass.intranet.correspondence.requests.domain.AnswerRules;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Exemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.RequestSearch;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/** Has questions answered: says who is asked, and takes their answers without losing anybody's words (A-2, G-10). */
@ApplicationScoped
@Transactional
public class RequestAnswers {

    private final Requests requests;
    private final AnswerVersions versions;
    private final RequestSearch search;
    private final RequestJournal journal;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestAnswers(
            Requests requests,
            AnswerVersions versions,
            RequestSearch search,
            RequestJournal journal,
            Accounts accounts,
            Access access,
            Clock clock) {
        this.requests = requests;
        this.versions = versions;
        this.search = search;
        this.journal = journal;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * An answer as somebody typed it.
     *
     * @param html as the editor gives it; what is not allowed is taken out
     * @param seeQuestion only with {@link Outcome#SEE_ANSWER}
     */
    public record AnswerDetails(
            String html, Outcome outcome, Optional<Integer> seeQuestion, List<CitedExemption> exemptions) {

        Answer answer() {
            return new Answer(AnswerHtml.sanitised(CleanText.text(html)), outcome, seeQuestion, exemptions);
        }
    }

    /**
     * Saves an answer.
     *
     * @param version of the question as it was read
     * @return the question's new version
     * @throws Problem {@link Kind#STALE} with {@code current} and {@code yours} when somebody else answered meanwhile;
     *     {@link Kind#INVALID} where something does not go together (G-10); {@link Kind#NOT_ALLOWED}; {@link Kind#CONFLICT}
     */
    public int answer(Reference reference, int number, int version, AnswerDetails input) {
        StaffMember me = access.anybody();
        if (!me.is(Role.GOVERNANCE) && !requests.isAsked(reference, number, me.id())) {
            throw Access.notAsked();
        }
        Request request = requests.lock(reference);
        Question question = request.question(number);
        access.mustAnswer(question);
        Answer answer = input.answer();
        if (question.version() != version) {
            throw stale(question, answer);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        request.answer(number, answer, rules(request.kind()), me, now);
        int saved = versions.keep(question, me.id(), now, "");
        search.index(request.id());
        journal.changed(
                request,
                me,
                "question " + number + " answered",
                answer.outcome().label(),
                null);
        return saved;
    }

    private Problem stale(Question question, Answer answer) {
        String who = question.answeredBy()
                .map(id -> accounts.colleagues(Set.of(id)).of(id).name())
                .orElse("Somebody else");
        return Problem.of(
                        Kind.STALE,
                        "answer.changed",
                        who
                                + " saved an answer to this question while you were writing. Both are shown; nothing is lost.")
                .rule("A-2")
                .with("current", shown(question.version(), question.answerHtml(), question.outcome()))
                .with("yours", shown(question.version(), answer.html(), Optional.of(answer.outcome())));
    }

    private static Map<String, Object> shown(int version, String html, Optional<Outcome> outcome) {
        return Map.of(
                "version",
                version,
                "html",
                html,
                "outcome",
                outcome.map(Outcome::name).orElse(""));
    }

    /**
     * Who is to answer a question.
     *
     * @param before who was asked when the page was read; the change is refused when it is somebody else by now
     * @param account of somebody who holds INFORMATION_OWNER or GOVERNANCE; empty to ask nobody
     */
    public record Assignment(int number, OptionalLong before, OptionalLong account) {}

    /**
     * Asks people to answer questions: all of them or none. GOVERNANCE only.
     *
     * @throws Problem {@link Kind#STALE} when somebody else asked another person meanwhile; {@link Kind#INVALID} at
     *     {@code owner}
     */
    public void assign(Reference reference, List<Assignment> assignments) {
        StaffMember me = access.governance();
        Request request = requests.lock(reference);
        for (Assignment one : assignments) {
            Question question = request.question(one.number());
            if (!one.before().equals(owner(question))) {
                throw stale(question);
            }
            assign(request, me, one.number(), one.account());
        }
    }

    /**
     * Asks somebody to answer a question, whoever was asked before; or nobody. GOVERNANCE only.
     *
     * @param account as in {@link Assignment}
     */
    public void assign(Reference reference, int number, OptionalLong account) {
        StaffMember me = access.governance();
        assign(requests.lock(reference), me, number, account);
    }

    private void assign(Request request, StaffMember me, int number, OptionalLong account) {
        Optional<StaffMember> owner = account.isEmpty() ? Optional.empty() : Optional.of(owner(account.getAsLong()));
        request.assign(number, owner.map(StaffMember::id).orElse(null));
        journal.changed(
                request,
                me,
                "question " + number + (owner.isPresent() ? " assigned" : " no longer assigned"),
                owner.map(StaffMember::name).orElse(""),
                null);
    }

    private StaffMember owner(long account) {
        return Optional.ofNullable(accounts.named(Set.of(account)).get(account))
                .filter(staff -> staff.isAny(Role.INFORMATION_OWNER, Role.GOVERNANCE))
                .orElseThrow(
                        () -> Problem.invalid("question.owner", "owner", "Choose somebody who may answer questions"));
    }

    private static OptionalLong owner(Question question) {
        return question.ownerId().map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private Problem stale(Question question) {
        String now = question.ownerId()
                .map(id -> accounts.colleagues(Set.of(id)).of(id).name() + " is asked")
                .orElse("nobody is asked");
        return Problem.of(
                        Kind.STALE,
                        "question.assigned",
                        "Somebody else changed who answers question " + question.number() + ": " + now
                                + " now. Check whether your change is still needed, then save again.")
                .rule("A-2");
    }

    /** Those who can be asked, by name. */
    public List<StaffMember> whoCanBeAsked() {
        access.governance();
        return accounts.holding(Role.INFORMATION_OWNER);
    }

    /** The sections that may be cited for this kind of request, in the order of the law. */
    public List<Exemption> exemptions(RequestKind kind) {
        access.anybody();
        return requests.exemptions(kind);
    }

    private AnswerRules rules(RequestKind kind) {
        return new AnswerRules(requests.exemptions(kind));
    }
}
