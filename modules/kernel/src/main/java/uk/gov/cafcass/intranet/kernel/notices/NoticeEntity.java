package uk.gov.cafcass.intranet.kernel.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** A notice as stored, for whom it is included. It never changes. */
@Entity
@Table(name = "notice", schema = "kernel")
public class NoticeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String text;

    @Column(name = "subject_type")
    private @Nullable String subjectType;

    @Column(name = "subject_id")
    private @Nullable String subjectId;

    @Column(insertable = false)
    private @Nullable String path;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    protected NoticeEntity() {}

    NoticeEntity(long accountId, String text, SubjectRef subject, OffsetDateTime toldAt) {
        this.accountId = accountId;
        this.text = text;
        subjectType = subject.type();
        subjectId = subject.id();
        this.toldAt = toldAt;
    }

    /** What its reader gets of it. */
    Notice value() {
        Optional<SubjectRef> subject = subjectType == null || subjectId == null
                ? Optional.empty()
                : Optional.of(new SubjectRef(subjectType, subjectId));
        return new Notice(id, text, subject, Optional.ofNullable(path), toldAt);
    }
}
