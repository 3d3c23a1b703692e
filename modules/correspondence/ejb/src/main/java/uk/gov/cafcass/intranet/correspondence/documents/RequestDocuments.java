package uk.gov.cafcass.intranet.correspondence.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestJournal;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.attachments.AttachmentSummary;
import uk.gov.cafcass.intranet.kernel.attachments.Attachments;
import uk.gov.cafcass.intranet.kernel.attachments.OpenedFile;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** The documents of a request: added by GOVERNANCE, read by whoever may read the request. */
@ApplicationScoped
@Transactional
public class RequestDocuments {

    private final RequestAttachments rows;
    private final Attachments attachments;
    private final Requests requests;
    private final RequestJournal journal;
    private final Access access;

    @Inject
    RequestDocuments(
            RequestAttachments rows,
            Attachments attachments,
            Requests requests,
            RequestJournal journal,
            Access access) {
        this.rows = rows;
        this.attachments = attachments;
        this.requests = requests;
        this.journal = journal;
        this.access = access;
    }

    /** The documents of a request, oldest first; for the page of a request whose look is audited there. */
    public List<AttachmentSummary> of(long requestId) {
        access.reader();
        return rows.of(requestId).stream().map(RequestAttachment::summary).toList();
    }

    /** Adds a document. */
    public AttachmentSummary add(Reference reference, Upload upload) {
        StaffMember me = access.governance();
        Request request = requests.lock(reference);
        RequestAttachment attachment =
                rows.add(new RequestAttachment(request.id(), attachments.keep(upload), attachments.by(me)));
        journal.changed(request, me, "document added", upload.name(), null);
        return attachment.summary();
    }

    /** Opens a document. */
    public OpenedFile open(Reference reference, long id) {
        access.reader();
        Request request = requests.get(reference);
        RequestAttachment attachment = rows.of(request.id(), id)
                .orElseThrow(
                        () -> Problem.of(Kind.NOT_FOUND, "document.unknown", reference + " has no such document."));
        journal.looked(reference);
        return attachments.open(attachment.file());
    }
}
