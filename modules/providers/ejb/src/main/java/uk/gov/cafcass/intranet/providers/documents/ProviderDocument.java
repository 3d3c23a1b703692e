package uk.gov.cafcass.intranet.providers.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.attachments.Attachment;
import uk.gov.cafcass.intranet.kernel.attachments.Stamp;
import uk.gov.cafcass.intranet.kernel.attachments.StoredFile;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** An attachment of an organisation or of one of its centres, with what it is and the day that stands on it. */
@Entity
@Table(name = "document", schema = "providers")
public class ProviderDocument extends Attachment {

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "centre_id")
    private @Nullable Long centreId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    @Column(name = "dated_on")
    private @Nullable LocalDate datedOn;

    protected ProviderDocument() {}

    ProviderDocument(Holder holder, DocumentDetails text, StoredFile file, Stamp added) {
        super(file, added);
        organisationId = holder.organisationId();
        centreId = holder.centreId().orElse(null);
        kind = text.kind();
        title = text.title();
        datedOn = text.datedOn().orElse(null);
    }

    /** The document, for readers. */
    Document document() {
        return new Document(
                id(),
                new Holder(organisationId, Optional.ofNullable(centreId)),
                new DocumentDetails(kind, title, Optional.ofNullable(datedOn)),
                file(),
                added(),
                withdrawn());
    }
}
