package uk.gov.cafcass.intranet.correspondence.requests.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One numbered question of a request: as asked, who is to answer it, and the answer. It has a version of its own, so that two
 * people can answer two questions at once, and two who answer the same one learn of each other.
 */
@Entity
@Table(name = "question", schema = "correspondence")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private Request request;

    private int number;
    private String label;
    private String preamble;
    private String text;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Column(name = "answer_html")
    private String answerHtml;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "see_question")
    private @Nullable Integer seeQuestion;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable OffsetDateTime answeredAt;

    @Column(name = "corrected_at")
    private @Nullable OffsetDateTime correctedAt;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<QuestionExemption> exemptions = new ArrayList<>();

    protected Question() {}

    Question(Request request, int number, Registration.Asked asked) {
        this.request = request;
        this.number = number;
        this.label = asked.label();
        this.preamble = asked.preamble();
        this.text = asked.text();
        this.answerHtml = "";
    }

    /** Asks somebody to answer it, or nobody. */
    void assignTo(@Nullable Long accountId) {
        ownerId = accountId;
    }

    /** Takes an answer that has been checked. */
    void take(Answer answer, long accountId, OffsetDateTime now) {
        answerHtml = answer.html();
        judge(answer);
        answeredBy = accountId;
        answeredAt = now;
    }

    /** Takes a corrected outcome; the words, and who wrote them, stay. */
    void correct(Answer answer, OffsetDateTime now) {
        judge(answer);
        correctedAt = now;
    }

    private void judge(Answer answer) {
        outcome = answer.outcome();
        seeQuestion = answer.seeQuestion().orElse(null);
        exemptions.clear();
        answer.exemptions().forEach(cited -> exemptions.add(new QuestionExemption(this, exemptions.size(), cited)));
    }

    public long id() {
        return id;
    }

    /** Counts the changes; an edit names the version that it started from. */
    public int version() {
        return version;
    }

    public Request request() {
        return request;
    }

    public int number() {
        return number;
    }

    /** The number that the requester gave it; empty when they gave none. */
    public String label() {
        return label;
    }

    /** What the requester wrote before it, paragraphs parted by blank lines; may be empty. */
    public String preamble() {
        return preamble;
    }

    public String text() {
        return text;
    }

    /** The account of the information owner who was asked. */
    public Optional<Long> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    /** The answer's words, sanitised HTML; empty while there is none. */
    public String answerHtml() {
        return answerHtml;
    }

    /** How it was answered; empty while it is not. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The question whose answer this one refers to. */
    public Optional<Integer> seeQuestion() {
        return Optional.ofNullable(seeQuestion);
    }

    public List<CitedExemption> exemptions() {
        // Rows that came together with their questions come in any order.
        return exemptions.stream()
                .sorted(Comparator.comparingInt(QuestionExemption::position))
                .map(QuestionExemption::cited)
                .toList();
    }

    public Optional<Long> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<OffsetDateTime> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** When its outcome was corrected after the reply, if it was (G-10). */
    public Optional<OffsetDateTime> correctedAt() {
        return Optional.ofNullable(correctedAt);
    }
}
