package uk.gov.cafcass.intranet.correspondence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** An answer as it was saved once; kept when it is replaced, and the proof of who drafted (G-9, G-10). */
@Entity
@Table(name = "answer_version", schema = "correspondence")
public class AnswerVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "question_id")
    private long questionId;

    private int version;

    @Column(name = "answer_html")
    private String answerHtml;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    protected AnswerVersion() {}

    /** Keeps the answer that was just saved. */
    public AnswerVersion(long questionId, int version, Answer answer, long savedBy, OffsetDateTime savedAt) {
        this.questionId = questionId;
        this.version = version;
        this.answerHtml = answer.html();
        this.outcome = answer.outcome();
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }
}
