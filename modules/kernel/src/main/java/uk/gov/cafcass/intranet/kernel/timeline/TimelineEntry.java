package uk.gov.cafcass.intranet.kernel.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/** The row of one happening; it stays as it was written. */
@Entity
@Table(name = "timeline_entry", schema = "kernel")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    private OffsetDateTime at;

    @Column(name = "account_id")
    private long accountId;

    private String what;

    private String detail;

    protected TimelineEntry() {}

    TimelineEntry(SubjectRef subject, OffsetDateTime at, long accountId, String what, String detail) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.at = at;
        this.accountId = accountId;
        this.what = what;
        this.detail = CleanText.text(detail).strip();
    }

    Happening happening() {
        return new Happening(at, accountId, what, detail);
    }
}
