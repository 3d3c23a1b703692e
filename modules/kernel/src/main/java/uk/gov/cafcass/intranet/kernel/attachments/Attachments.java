package uk.gov.cafcass.intranet.kernel.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.documents.Documents;
import uk.gov.cafcass.intranet.kernel.documents.Documents.Content;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/**
 * Keeps, opens and withdraws what is attached to a record of a module. Who may do so, what the trail is told and where the row stands is
 * decided by the module.
 */
@ApplicationScoped
@Transactional
public class Attachments {

    private final Documents documents;
    private final Clock clock;

    @Inject
    Attachments(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Keeps the content of an upload, for an attachment that is about to be added.
     *
     * @throws Problem {@link Kind#INVALID} at {@code name} or {@code file}; {@link Kind#TOO_LARGE} and {@link Kind#UNSUPPORTED} at
     *     {@code file}
     */
    public StoredFile keep(Upload upload) {
        if (upload.name().isEmpty()) {
            throw Problem.invalid("document.name", "name", "Say how the file is called");
        }
        Content content = documents.keepUpload(upload.name(), upload.bytes());
        return new StoredFile(upload.name(), content.mediaType(), upload.bytes().length, content.sha256());
    }

    /** The bytes of an attachment, with its name. */
    public OpenedFile open(StoredFile file) {
        byte[] bytes = documents.read(file.sha256()).orElseThrow().bytes();
        return new OpenedFile(file.name(), file.mediaType(), bytes);
    }

    /** That somebody does something now. */
    public Stamp by(StaffMember me) {
        return new Stamp(me.id(), OffsetDateTime.now(clock));
    }

    /**
     * A withdrawal of now.
     *
     * @throws Problem {@link Kind#INVALID} at {@code reason}
     */
    public Withdrawal withdrawal(StaffMember me, String reason) {
        String why = CleanText.text(reason).strip();
        Constraints.check(new Reason(why));
        return new Withdrawal(by(me), why);
    }

    /** Why an attachment is withdrawn. */
    record Reason(
            @Required(message = "Say why it should not be here, for example that it is another centre’s")
                    @Size(max = 1_000) String reason) {}
}
