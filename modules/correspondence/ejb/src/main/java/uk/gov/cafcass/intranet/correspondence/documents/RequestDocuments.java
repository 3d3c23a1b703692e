package uk.gov.cafcass.intranet.correspondence.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestJournal;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.documents.Documents;
import uk.gov.cafcass.intranet.kernel.documents.Documents.Content;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** The documents of a request: added by GOVERNANCE, read by whoever may read the request. */
@ApplicationScoped
@Transactional
public class RequestDocuments {

    private final EntityManager entities;
    private final Requests requests;
    private final Documents documents;
    private final RequestJournal journal;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestDocuments(
            @CorrespondenceUnit EntityManager entities,
            Requests requests,
            Documents documents,
            RequestJournal journal,
            Access access,
            Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.documents = documents;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A document in the list.
     *
     * @param size in bytes
     */
    public record DocumentView(long id, String fileName, String mediaType, long size, OffsetDateTime addedAt) {}

    /** A document to open. */
    public record DocumentFile(String fileName, String mediaType, byte[] bytes) {}

    /** The documents of a request, oldest first; for the page of a request whose look is audited there. */
    public List<DocumentView> of(long requestId) {
        access.reader();
        return entities.createQuery(
                        "select a from Attachment a where a.requestId = :request order by a.id", Attachment.class)
                .setParameter("request", requestId)
                .getResultStream()
                .map(RequestDocuments::view)
                .toList();
    }

    private static DocumentView view(Attachment a) {
        return new DocumentView(a.id(), a.fileName(), a.mediaType(), a.size(), a.addedAt());
    }

    /** Adds a document. */
    public DocumentView add(Reference reference, String fileName, byte[] bytes) {
        StaffMember me = access.governance();
        Request request = requests.lock(reference);
        Content content = documents.keepUpload(fileName, bytes);
        Attachment attachment = new Attachment(
                request.id(),
                content.sha256(),
                fileName,
                content.mediaType(),
                bytes.length,
                me.id(),
                OffsetDateTime.now(clock));
        entities.persist(attachment);
        journal.changed(request, me, "document added", fileName, null);
        entities.flush();
        return view(attachment);
    }

    /** Opens a document. */
    public DocumentFile open(Reference reference, long id) {
        access.reader();
        Request request = requests.get(reference);
        Attachment attachment = entities.find(Attachment.class, id);
        if (attachment == null || attachment.requestId() != request.id()) {
            throw Problem.of(Kind.NOT_FOUND, "document.unknown", reference + " has no such document.");
        }
        journal.looked(reference);
        byte[] bytes = documents.read(attachment.sha256()).orElseThrow().bytes();
        return new DocumentFile(attachment.fileName(), attachment.mediaType(), bytes);
    }
}
