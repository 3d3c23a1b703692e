package uk.gov.cafcass.intranet.correspondence.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.kernel.attachments.AttachmentRows;

/** The attachments of requests, without their bytes. */
@ApplicationScoped
public class RequestAttachments extends AttachmentRows<RequestAttachment> {

    @Inject
    RequestAttachments(@CorrespondenceUnit EntityManager entities) {
        super(entities, RequestAttachment.class);
    }

    /** Those of a request that were not withdrawn, oldest first. */
    List<RequestAttachment> of(long requestId) {
        return list(
                "select a from RequestAttachment a where a.requestId = ?1 and a.withdrawnAt is null order by a.id",
                requestId);
    }

    /** One of a request, if it has it and it was not withdrawn. */
    Optional<RequestAttachment> of(long requestId, long id) {
        return find(id).filter(attachment -> attachment.requestId() == requestId)
                .filter(attachment -> attachment.withdrawn().isEmpty());
    }
}
