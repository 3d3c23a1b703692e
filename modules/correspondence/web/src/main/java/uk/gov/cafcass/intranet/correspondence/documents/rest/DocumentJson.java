package uk.gov.cafcass.intranet.correspondence.documents.rest;

import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.attachments.AttachmentSummary;

/**
 * A document of a request.
 *
 * @param size in bytes
 */
public record DocumentJson(long id, String name, String mediaType, long size, OffsetDateTime addedAt) {

    /** All of a request, oldest first. */
    public record All(List<DocumentJson> documents) {

        static All of(List<AttachmentSummary> documents) {
            return new All(documents.stream().map(DocumentJson::of).toList());
        }
    }

    static DocumentJson of(AttachmentSummary document) {
        return new DocumentJson(
                document.id(),
                document.file().name(),
                document.file().mediaType(),
                document.file().size(),
                document.added().at());
    }
}
