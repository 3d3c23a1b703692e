package uk.gov.cafcass.intranet.kernel.attachments;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.persistence.annotations.ChangeTracking;
import org.eclipse.persistence.annotations.ChangeTrackingType;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * A file that belongs to a record: it is added and, if it was a wrong one, withdrawn with a reason. It is never changed and never deleted,
 * so that what a decision rested on can be looked at afterwards. The entity of a module adds whose it is and what the module says of it.
 * Changes are found by comparing, since in an EAR the unit of a module cannot weave a class of another jar.
 */
@MappedSuperclass
@ChangeTracking(ChangeTrackingType.DEFERRED)
public abstract class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

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

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable OffsetDateTime withdrawnAt;

    @Column(name = "withdrawn_why")
    private @Nullable String withdrawnWhy;

    protected Attachment() {}

    /** An attachment as it is added. */
    protected Attachment(StoredFile file, Stamp added) {
        sha256 = file.sha256();
        fileName = file.name();
        mediaType = file.mediaType();
        size = file.size();
        addedBy = added.account();
        addedAt = added.at();
    }

    /**
     * Withdraws it. It stays in its table, for who may see what was withdrawn.
     *
     * @throws Problem {@link Kind#CONFLICT} when it was withdrawn already
     */
    public final void withdraw(Withdrawal withdrawal) {
        if (withdrawnAt != null) {
            throw Problem.of(
                    Kind.CONFLICT, "document.withdrawn", "This document was withdrawn already. Nothing was changed.");
        }
        withdrawnBy = withdrawal.stamp().account();
        withdrawnAt = withdrawal.stamp().at();
        withdrawnWhy = withdrawal.why();
    }

    /** Number of the row; 0 until it is stored. */
    public final long id() {
        return id;
    }

    /** The file, without its bytes. */
    public final StoredFile file() {
        return new StoredFile(fileName, mediaType, size, sha256);
    }

    /** Who added it, and when. */
    public final Stamp added() {
        return new Stamp(addedBy, addedAt);
    }

    /** That it was withdrawn, if it was. */
    public final Optional<Withdrawal> withdrawn() {
        return withdrawnBy == null || withdrawnAt == null || withdrawnWhy == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(new Stamp(withdrawnBy, withdrawnAt), withdrawnWhy));
    }

    /** What a list shows of it. */
    public final AttachmentSummary summary() {
        return new AttachmentSummary(id, file(), added());
    }
}
