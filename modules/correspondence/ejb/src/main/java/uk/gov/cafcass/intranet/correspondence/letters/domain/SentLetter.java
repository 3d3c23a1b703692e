package uk.gov.cafcass.intranet.correspondence.letters.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The reply as it was sent: its text and the fingerprints of the PDF and the DOCX. Kept for ever and never made again (G-11). */
@Entity
@Table(name = "letter", schema = "correspondence")
public class SentLetter {

    @Id
    @Column(name = "request_id")
    private long requestId;

    private LocalDate dated;
    private String text;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @Column(name = "docx_sha256")
    private String docxSha256;

    @Column(name = "sent_by")
    private long sentBy;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    protected SentLetter() {}

    /** The letter that has just gone. */
    public SentLetter(
            long requestId,
            LocalDate dated,
            String text,
            String pdfSha256,
            String docxSha256,
            long sentBy,
            OffsetDateTime sentAt) {
        this.requestId = requestId;
        this.dated = dated;
        this.text = text;
        this.pdfSha256 = pdfSha256;
        this.docxSha256 = docxSha256;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }

    public LocalDate dated() {
        return dated;
    }

    public String text() {
        return text;
    }

    public String pdfSha256() {
        return pdfSha256;
    }

    public String docxSha256() {
        return docxSha256;
    }
}
