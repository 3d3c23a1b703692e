package uk.gov.cafcass.intranet.correspondence.requests.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.workingdays.Count;
import uk.gov.cafcass.intranet.kernel.workingdays.WorkingCalendar;

/**
 * A request from the public. Its life: registered under the next reference of its year of receipt, acknowledged, its questions
 * given to information owners and answered, cleared by somebody who wrote none of the answers, sent as a letter, closed; or
 * withdrawn on the way (G-9). When it is due follows from its day of receipt and the calendar (G-1), its outcome from its
 * questions (G-10); neither is ever typed.
 */
@Entity
@Table(name = "request", schema = "correspondence")
public class Request {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private int year;
    private int number;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Requester requester;

    private String subject;
    private String text;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "owner_id")
    private long ownerId;

    /** Set when the answers can no longer change, for lists and statistics to find. */
    @Enumerated(EnumType.STRING)
    private @Nullable RequestOutcome outcome;

    @Column(name = "replied_on")
    private @Nullable LocalDate repliedOn;

    @Column(name = "late_reason")
    private @Nullable String lateReason;

    @Column(name = "registered_at")
    private OffsetDateTime registeredAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<Question> questions = new ArrayList<>();

    protected Request() {}

    /**
     * Registers a request that has been checked.
     *
     * @param reference the next of its year
     * @param calendar by which its due date is counted
     * @param owner who looks after it
     */
    public static Request register(
            Registration registration,
            Reference reference,
            WorkingCalendar calendar,
            StaffMember owner,
            OffsetDateTime now) {
        Request request = new Request();
        request.year = reference.year();
        request.number = reference.number();
        request.kind = registration.kind();
        request.channel = registration.channel();
        request.requester = registration.requester();
        request.subject = registration.subject();
        request.text = registration.text();
        request.sentOn = given(registration.sent());
        request.receivedOn = given(registration.received());
        request.ownerId = owner.id();
        request.state = RequestState.RECEIVED;
        // As it will be read again, to the letter: what a program is told first must not change by itself.
        request.registeredAt = now.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        request.dueOn = request.count(calendar).due();
        for (Registration.Asked asked : registration.questions()) {
            request.questions.add(new Question(request, request.questions.size() + 1, asked));
        }
        return request;
    }

    private static LocalDate given(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalArgumentException("A registration is checked before it is made a request");
        }
        return day;
    }

    /** The days counted from receipt to the day by which it is due (G-1, G-2). */
    public Count count(WorkingCalendar calendar) {
        return calendar.count(receivedOn, kind.workingDays());
    }

    /** Counts again after the calendar changed; says whether the due date moved (G-2). */
    public boolean followCalendar(WorkingCalendar calendar) {
        LocalDate before = dueOn;
        if (state.clockRuns()) {
            dueOn = count(calendar).due();
        }
        return !before.equals(dueOn);
    }

    /** Takes a step that needs nothing more than being possible. */
    public void take(Step step, StaffMember by) {
        mustBePossible(step, by);
        switch (step) {
            case GATHER -> mustHaveAskedSomebody();
            case SUBMIT -> mustBeAnswered();
            case SEND -> throw new IllegalArgumentException("A reply is sent with its date; it is not just a step");
            default -> {}
        }
        state = step.to();
        outcome = state.answersMayChange() ? null : outcome().orElse(null);
    }

    /**
     * Sends the reply.
     *
     * @param dated the letter's date, the day on which it goes
     * @param whyLate needed when that is after the due date (G-8a)
     * @throws Problem {@link Kind#INVALID} at {@code dated} or {@code lateReason}
     */
    public void send(StaffMember by, LocalDate dated, String whyLate, LocalDate today) {
        mustBePossible(Step.SEND, by);
        if (dated.isAfter(today)) {
            throw Problem.invalid("letter.in-the-future", "dated", "The letter cannot be dated in the future");
        }
        if (dated.isBefore(receivedOn)) {
            throw Problem.invalid(
                    "letter.before-receipt", "dated", "The letter cannot be dated before the request was received");
        }
        boolean late = dated.isAfter(dueOn);
        if (late && whyLate.isBlank()) {
            throw Problem.invalid("reply.late", "lateReason", "This reply is late. Say why.")
                    .rule("G-8a");
        }
        repliedOn = dated;
        lateReason = late ? CleanText.text(whyLate).strip() : null;
        state = Step.SEND.to();
    }

    /** Says no unless the step is possible for this person in this state (G-9). */
    public void mustBePossible(Step step, StaffMember by) {
        if (!by.is(step.role())) {
            throw Problem.of(
                            Kind.NOT_ALLOWED,
                            "step.role",
                            "“" + step.label() + "” is for " + step.role().label() + ".")
                    .rule("G-9");
        }
        if (!step.possibleIn(state)) {
            throw Problem.of(Kind.CONFLICT, "step.state", asItIs() + ", so “" + step.label() + "” is not possible now.")
                    .rule("G-9");
        }
    }

    private void mustHaveAskedSomebody() {
        if (questions.stream().allMatch(question -> question.ownerId().isEmpty())) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "questions.unassigned",
                            "Choose who is to answer at least one question, or start drafting yourself.")
                    .rule("G-9");
        }
    }

    private void mustBeAnswered() {
        List<String> open = questions.stream()
                .filter(question -> question.outcome().isEmpty() || refersToNothing(question))
                .map(question -> Integer.toString(question.number()))
                .toList();
        if (!open.isEmpty()) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "questions.unanswered",
                            (open.size() == 1 ? "Question " : "Questions ") + String.join(", ", open)
                                    + (open.size() == 1 ? " has" : " have") + " no answer yet.")
                    .rule("G-10");
        }
    }

    /** An answer that refers to one which itself only refers would send the reader in a circle. */
    private boolean refersToNothing(Question question) {
        return question.seeQuestion()
                .map(this::question)
                .map(target ->
                        target.outcome().filter(o -> o != Outcome.SEE_ANSWER).isEmpty())
                .orElse(false);
    }

    /** Asks somebody to answer a question, or nobody, while answers may change. */
    public void assign(int questionNumber, @Nullable Long accountId) {
        if (!state.clockRuns() || state == RequestState.CLEARANCE || state == RequestState.READY) {
            throw notNow("question.assign", "Questions cannot be assigned any more: ")
                    .rule("G-9");
        }
        question(questionNumber).assignTo(accountId);
    }

    /** Gives the request to another owner. */
    public void giveTo(StaffMember newOwner) {
        ownerId = newOwner.id();
    }

    /** Takes an answer to a question, after the rules of G-10. */
    public void answer(int questionNumber, Answer answer, AnswerRules rules, StaffMember by, OffsetDateTime now) {
        if (!state.answersMayChange()) {
            throw notNow("answer.state", "Answers can be written while the request is in gathering or drafting. ")
                    .rule("G-9");
        }
        rules.check(answer, questionNumber, numbers());
        question(questionNumber).take(answer, by.id(), now);
    }

    /**
     * Takes another outcome of a question whose answer has gone; the letter stays as it was sent, and the request's outcome
     * follows (G-10).
     *
     * @param answer with the words that were sent
     */
    public void correct(int questionNumber, Answer answer, AnswerRules rules, OffsetDateTime now) {
        if (!state.outcomesMayBeCorrected()) {
            throw notNow("outcome.state", "An outcome is corrected once the reply has gone. ")
                    .rule("G-10");
        }
        if (answer.lacksWords()) {
            throw Problem.invalid(
                            "outcome.no-words",
                            "outcome",
                            "The reply has no words to this question, so nothing was given")
                    .rule("G-10");
        }
        rules.check(answer, questionNumber, numbers());
        if (answer.outcome() == Outcome.SEE_ANSWER) {
            mustNotReferInACircle(questionNumber, answer);
        }
        question(questionNumber).correct(answer, now);
        outcome = outcome().orElse(null);
    }

    private void mustNotReferInACircle(int number, Answer answer) {
        if (answer.seeQuestion().flatMap(to -> question(to).seeQuestion()).isPresent()) {
            throw Problem.invalid(
                            "answer.circle", "seeQuestion", "Choose a question that does not itself refer to another")
                    .rule("G-10");
        }
        questions.stream()
                .filter(other -> other.seeQuestion().filter(to -> to == number).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.invalid(
                                    "answer.referred-to",
                                    "outcome",
                                    "Question " + other.number()
                                            + " refers to the answer to this one. Correct that one first.")
                            .rule("G-10");
                });
    }

    private Problem notNow(String code, String sentence) {
        return Problem.of(Kind.CONFLICT, code, sentence + asItIs() + ".");
    }

    /** {@code CAF 15-105 is closed}. */
    private String asItIs() {
        return this + " is " + state.label().toLowerCase(Locale.ROOT);
    }

    private Set<Integer> numbers() {
        return questions.stream().map(Question::number).collect(Collectors.toSet());
    }

    /** The question with this number. */
    public Question question(int questionNumber) {
        return questions.stream()
                .filter(question -> question.number() == questionNumber)
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND, "question.unknown", this + " has no question " + questionNumber + "."));
    }

    public long id() {
        return id;
    }

    /** Counts the changes of the request's own facts; answers have versions of their own. */
    public int version() {
        return version;
    }

    public Reference reference() {
        return new Reference(year, number);
    }

    public RequestKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public Requester requester() {
        return requester;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public RequestState state() {
        return state;
    }

    public long ownerId() {
        return ownerId;
    }

    /** How it is answered as a whole; empty while a question is open. */
    public Optional<RequestOutcome> outcome() {
        return RequestOutcome.of(questions.stream().map(Question::outcome).toList());
    }

    /** The day on which the reply went. */
    public Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    /** Why the reply was late, if it was. */
    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    public OffsetDateTime registeredAt() {
        return registeredAt;
    }

    /** Its questions by number. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    @Override
    public String toString() {
        return reference().toString();
    }
}
