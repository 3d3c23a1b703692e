package uk.gov.cafcass.intranet.correspondence.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/** A document that belongs to a request; its content is in the kernel's documents under its fingerprint. */
@Entity
@Table(name = "attachment", schema = "correspondence")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "request_id")
    private long requestId;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    protected Attachment() {}

    /** A document as it was added. */
    public Attachment(
            long requestId,
            String sha256,
            String fileName,
            String mediaType,
            long size,
            long addedBy,
            OffsetDateTime addedAt) {
        this.requestId = requestId;
        this.sha256 = sha256;
        this.fileName = CleanText.line(fileName);
        this.mediaType = mediaType;
        this.size = size;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public long id() {
        return id;
    }

    public long requestId() {
        return requestId;
    }

    public String sha256() {
        return sha256;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public OffsetDateTime addedAt() {
        return addedAt;
    }
}
