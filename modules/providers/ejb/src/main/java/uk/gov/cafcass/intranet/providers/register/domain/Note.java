package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the commissioning team wrote down about an organisation or a centre; it stays as it was written. */
@Entity
@Table(name = "note", schema = "providers")
public class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "centre_id")
    private @Nullable Long centreId;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "written_by")
    private long writtenBy;

    private String text;

    protected Note() {}

    /** A new one. */
    public Note(Holder about, String text, long writtenBy, OffsetDateTime writtenAt) {
        this.organisationId = about.organisationId();
        this.centreId = about.centreId().orElse(null);
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** When it was written. */
    public OffsetDateTime writtenAt() {
        return writtenAt;
    }

    /** The account of whoever wrote it. */
    public long writtenBy() {
        return writtenBy;
    }

    /** What was written. */
    public String text() {
        return text;
    }
}
