package uk.gov.cafcass.intranet.providers.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.attachments.Attachments;
import uk.gov.cafcass.intranet.kernel.attachments.StoredFile;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.attachments.Withdrawal;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Keeps the documents of the register. COMMISSIONER only. A document is added and, when it was a wrong one, withdrawn; it is never changed
 * and never deleted, so that what a decision rested on can be looked at afterwards.
 */
@ApplicationScoped
@Transactional
public class DocumentRegister {

    private final ProviderDocuments documents;
    private final Attachments attachments;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    DocumentRegister(
            ProviderDocuments documents,
            Attachments attachments,
            Organisations organisations,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.documents = documents;
        this.attachments = attachments;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The document, for who may withdraw it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Document document(long id) {
        access.commissioner();
        return documents.get(id);
    }

    /** What the holder is called. */
    public String name(Holder holder) {
        access.commissioner();
        return Edits.subject(organisations, holder).id();
    }

    /**
     * Adds a document.
     *
     * @return its number
     * @throws Problem {@link Kind#INVALID} at {@code title}, {@code datedOn} or {@code file}, when the file is empty or the holder has it
     *     already; {@link Kind#TOO_LARGE} and {@link Kind#UNSUPPORTED} at {@code file}; {@link Kind#NOT_FOUND}
     */
    public long add(Holder holder, DocumentDetails text, Upload sent) {
        StaffMember me = access.commissioner();
        Subject subject = Edits.subject(organisations, holder);
        Constraints.check(text, LocalDate.now(clock));
        organisations.lock(holder.organisationId());
        documents.withFile(holder, Fingerprint.sha256(sent.bytes())).ifPresent(this::refuseSecond);
        StoredFile file = attachments.keep(sent);
        long id = documents
                .add(new ProviderDocument(holder, text, file, attachments.by(me)))
                .id();
        audit.changed(subject, "document " + id + " added, " + text.kind().label());
        return id;
    }

    /**
     * Withdraws a document that should not be there. It stays for who keeps the register to see.
     *
     * @throws Problem {@link Kind#INVALID} at {@code reason}; {@link Kind#CONFLICT} when it was withdrawn already;
     *     {@link Kind#NOT_FOUND}
     */
    public void withdraw(long id, String reason) {
        StaffMember me = access.commissioner();
        ProviderDocument document = documents.lock(id).orElseThrow(ProviderDocuments::unknown);
        Withdrawal withdrawal = attachments.withdrawal(me, reason);
        document.withdraw(withdrawal);
        Subject subject = Edits.subject(organisations, document.document().holder());
        audit.record(Act.CHANGED, subject, "document " + id + " withdrawn", withdrawal.why());
    }

    private void refuseSecond(Document first) {
        String day = DateFormats.format(
                first.added().at().atZoneSameInstant(clock.getZone()).toLocalDate());
        throw Problem.invalid(
                "document.twice",
                "file",
                "This very file is here already: “" + first.text().title() + "”, added on " + day
                        + ". Choose another file, or withdraw that one first");
    }
}
