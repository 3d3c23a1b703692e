package uk.gov.cafcass.intranet.providers.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.documents.Documents;
import uk.gov.cafcass.intranet.kernel.documents.Documents.Content;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.files.FileNames;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.providers.documents.Document.HeldFile;
import uk.gov.cafcass.intranet.providers.documents.Document.Withdrawal;
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
    private final Documents contents;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    DocumentRegister(
            ProviderDocuments documents,
            Documents contents,
            Organisations organisations,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A file that was sent.
     *
     * @param name as its sender calls it; folders are left out
     */
    public record SentFile(String name, byte[] bytes) {}

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
    public long add(Holder holder, DocumentDetails text, SentFile sent) {
        StaffMember me = access.commissioner();
        Subject subject = Edits.subject(organisations, holder);
        Constraints.check(text, LocalDate.now(clock));
        documents.withFile(holder, Fingerprint.sha256(sent.bytes())).ifPresent(this::refuseSecond);
        String name = FileNames.last(sent.name());
        if (name.isEmpty()) {
            throw Problem.invalid("document.name", "name", "Say how the file is called");
        }
        Content content = contents.keepUpload(name, sent.bytes());
        HeldFile file = new HeldFile(name, content.mediaType(), sent.bytes().length, content.sha256());
        long id = documents
                .add(holder, text, file, by(me))
                .orElseThrow(() ->
                        second(documents.withFile(holder, content.sha256()).orElseThrow()));
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
        Document document = documents.get(id);
        String why = CleanText.text(reason).strip();
        Constraints.check(new Reason(why));
        if (!documents.withdraw(id, new Withdrawal(by(me), why))) {
            throw Problem.of(
                    Kind.CONFLICT, "document.withdrawn", "This document was withdrawn already. Nothing was changed.");
        }
        audit.record(
                Act.CHANGED, Edits.subject(organisations, document.holder()), "document " + id + " withdrawn", why);
    }

    /** Why a document is withdrawn. */
    record Reason(
            @Required(message = "Say why it should not be here, for example that it is another centre’s")
                    @Size(max = 1_000) String reason) {}

    private Document.Act by(StaffMember me) {
        return new Document.Act(me.id(), OffsetDateTime.now(clock));
    }

    private void refuseSecond(Document first) {
        throw second(first);
    }

    private Problem second(Document first) {
        String day = DateWords.format(
                first.added().at().atZoneSameInstant(clock.getZone()).toLocalDate());
        return Problem.invalid(
                "document.twice",
                "file",
                "This very file is here already: “" + first.text().title() + "”, added on " + day
                        + ". Choose another file, or withdraw that one first");
    }
}
