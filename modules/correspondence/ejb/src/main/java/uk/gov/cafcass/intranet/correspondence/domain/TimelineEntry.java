package uk.gov.cafcass.intranet.correspondence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.text.Typed;

/** Something that happened to a request, for those who work on it; the audit trail is another thing. */
@Entity
@Table(name = "timeline_entry", schema = "correspondence")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "request_id")
    private long requestId;

    private OffsetDateTime at;

    @Column(name = "account_id")
    private long accountId;

    private String what;
    private String detail;

    protected TimelineEntry() {}

    /** An entry; the detail may be empty. */
    public TimelineEntry(long requestId, OffsetDateTime at, long accountId, String what, String detail) {
        this.requestId = requestId;
        this.at = at;
        this.accountId = accountId;
        this.what = what;
        this.detail = Typed.text(detail).strip();
    }

    public OffsetDateTime at() {
        return at;
    }

    public long accountId() {
        return accountId;
    }

    public String what() {
        return what;
    }

    public String detail() {
        return detail;
    }
}
