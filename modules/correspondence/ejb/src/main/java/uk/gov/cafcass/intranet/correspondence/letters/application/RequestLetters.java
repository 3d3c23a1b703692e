package uk.gov.cafcass.intranet.correspondence.letters.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.SentLetter;
import uk.gov.cafcass.intranet.correspondence.letters.persistence.Letterheads;
import uk.gov.cafcass.intranet.correspondence.letters.rendering.LetterDocx;
import uk.gov.cafcass.intranet.correspondence.letters.rendering.LetterPdf;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestJournal;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.documents.Documents;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * The letter of a request (G-11): made from the answers for as long as they may change, kept as it was sent from then on and
 * never made again.
 */
@ApplicationScoped
@Transactional
public class RequestLetters {

    private final EntityManager entities;
    private final Requests requests;
    private final Letterheads letterheads;
    private final LetterPdf pdf;
    private final LetterDocx docx;
    private final Documents documents;
    private final RequestJournal journal;
    private final Access access;
    private final Clock clock;

    @Inject
    RequestLetters(
            @CorrespondenceUnit EntityManager entities,
            Requests requests,
            Letterheads letterheads,
            LetterPdf pdf,
            LetterDocx docx,
            Documents documents,
            RequestJournal journal,
            Access access,
            Clock clock) {
        this.entities = entities;
        this.requests = requests;
        this.letterheads = letterheads;
        this.pdf = pdf;
        this.docx = docx;
        this.documents = documents;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** In which form a letter is wanted. */
    public enum Form {
        PDF("application/pdf", "pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

        private final String mediaType;
        private final String ending;

        Form(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** Of the file's name, without the dot. */
        public String ending() {
            return ending;
        }
    }

    /**
     * A letter to read or to save.
     *
     * @param sent whether this is what was sent; otherwise it is how it would look today
     */
    public record LetterFile(String fileName, String mediaType, byte[] bytes, boolean sent) {}

    /** The letter of a request, GOVERNANCE and APPROVER; a problem while a question has no answer. */
    public LetterFile file(Reference reference, Form form) {
        access.reader();
        Request request = requests.get(reference);
        journal.looked(reference);
        Optional<SentLetter> sent = Optional.ofNullable(entities.find(SentLetter.class, request.id()));
        byte[] bytes = sent.map(letter -> kept(letter, form)).orElseGet(() -> render(preview(request), form));
        String name = "%s %s.%s".formatted(sent.isPresent() ? "Reply" : "Draft reply", reference, form.ending());
        return new LetterFile(name, form.mediaType(), bytes, sent.isPresent());
    }

    private byte[] kept(SentLetter letter, Form form) {
        String sha256 = form == Form.PDF ? letter.pdfSha256() : letter.docxSha256();
        return documents
                .read(sha256)
                .orElseThrow(() -> new IllegalStateException("The letter's document " + sha256 + " is not there"))
                .bytes();
    }

    private byte[] render(Letter letter, Form form) {
        return form == Form.PDF ? pdf.render(letter) : docx.render(letter);
    }

    private Letter preview(Request request) {
        if (request.outcome().isEmpty()) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "letter.unanswered",
                            "There is no letter yet: not every question has an answer.")
                    .rule("G-11");
        }
        return compose(request, LocalDate.now(clock));
    }

    private Letter compose(Request request, LocalDate dated) {
        return new LetterComposition(request, requests.exemptions(request.kind()))
                .dated(dated, letterheads.on(dated), letterheads.icoOn(dated));
    }

    /** Makes the letter that is sent, and keeps it. Part of the step that sends. */
    public void seal(Request request, LocalDate dated, StaffMember by) {
        Letter letter = compose(request, dated);
        entities.persist(new SentLetter(
                request.id(),
                dated,
                letter.text(),
                documents.keep(pdf.render(letter), Form.PDF.mediaType()).sha256(),
                documents.keep(docx.render(letter), Form.DOCX.mediaType()).sha256(),
                by.id(),
                OffsetDateTime.now(clock)));
    }
}
