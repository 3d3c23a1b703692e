package uk.gov.cafcass.intranet.providers.documents.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.documents.Document;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;
import uk.gov.cafcass.intranet.providers.documents.DocumentView;

/**
 * A document of the register, without its bytes.
 *
 * @param centreId of which centre it is; absent when it is of the organisation as a whole
 * @param holder the centre or the organisation, by name
 * @param size in bytes
 * @param withdrawn that it was; only COMMISSIONER gets such a one
 */
public record DocumentJson(
        long id,
        long organisationId,
        Optional<Long> centreId,
        String holder,
        DocumentKind kind,
        String title,
        Optional<LocalDate> datedOn,
        String name,
        String mediaType,
        long size,
        String sha256,
        OffsetDateTime addedAt,
        String addedBy,
        Optional<Withdrawn> withdrawn) {

    /** Who withdrew it, when and why. */
    public record Withdrawn(OffsetDateTime at, String by, String reason) {}

    /** The documents that were asked for. */
    public record Listed(List<DocumentJson> documents) {

        public static Listed of(List<DocumentView> views) {
            return new Listed(views.stream().map(DocumentJson::of).toList());
        }
    }

    static DocumentJson of(DocumentView view) {
        Document document = view.document();
        return new DocumentJson(
                document.id(),
                document.holder().organisationId(),
                document.holder().centreId(),
                view.holder(),
                document.text().kind(),
                document.text().title(),
                document.text().datedOn(),
                document.file().name(),
                document.file().mediaType(),
                document.file().size(),
                document.file().sha256(),
                document.added().at(),
                view.addedBy().name(),
                document.withdrawn()
                        .map(it -> new Withdrawn(
                                it.stamp().at(),
                                view.withdrawnBy().map(StaffMember::name).orElse(""),
                                it.why())));
    }
}
