package uk.gov.cafcass.intranet.providers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Something that was done about a concern; it stays as it was written. */
@Entity
@Table(name = "concern_entry", schema = "providers")
public class ConcernEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "concern_id")
    private long concernId;

    private OffsetDateTime at;

    @Column(name = "account_id")
    private long accountId;

    private String what;
    private String detail;

    protected ConcernEntry() {}

    /** A new one. */
    public ConcernEntry(long concernId, OffsetDateTime at, long accountId, String what, String detail) {
        this.concernId = concernId;
        this.at = at;
        this.accountId = accountId;
        this.what = what;
        this.detail = detail;
    }

    /** When. */
    public OffsetDateTime at() {
        return at;
    }

    /** Who. */
    public long accountId() {
        return accountId;
    }

    /** What, in the past tense. */
    public String what() {
        return what;
    }

    /** What was written with it; may be empty. */
    public String detail() {
        return detail;
    }
}
