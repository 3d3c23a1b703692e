package uk.gov.cafcass.intranet.correspondence.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.attachments.Attachment;
import uk.gov.cafcass.intranet.kernel.attachments.Stamp;
import uk.gov.cafcass.intranet.kernel.attachments.StoredFile;

/** An attachment of a request. */
@Entity
@Table(name = "attachment", schema = "correspondence")
public class RequestAttachment extends Attachment {

    @Column(name = "request_id")
    private long requestId;

    protected RequestAttachment() {}

    RequestAttachment(long requestId, StoredFile file, Stamp added) {
        super(file, added);
        this.requestId = requestId;
    }

    long requestId() {
        return requestId;
    }
}
