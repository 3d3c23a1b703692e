package uk.gov.cafcass.intranet.providers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.attachments.Stamp;
import uk.gov.cafcass.intranet.kernel.attachments.StoredFile;
import uk.gov.cafcass.intranet.kernel.attachments.Withdrawal;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.documents.Document;
import uk.gov.cafcass.intranet.providers.documents.DocumentDetails;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;
import uk.gov.cafcass.intranet.providers.documents.DocumentView;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** A certificate of centre 7 of organisation 3. */
public final class SampleDocuments {

    public static final Holder CENTRE = Holder.centre(3, 7);

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-24T10:00:00Z");
    private static final StaffMember COMMISSIONER =
            new StaffMember(5, "commissioner", "Jo Smith", Set.of(Role.COMMISSIONER));

    private SampleDocuments() {}

    public static DocumentView certificate() {
        return view(CENTRE, Optional.of(LocalDate.parse("2026-01-05")), Optional.empty());
    }

    public static DocumentView withdrawn() {
        return view(
                Holder.organisation(3),
                Optional.empty(),
                Optional.of(new Withdrawal(new Stamp(5, AT), "Another one’s")));
    }

    private static DocumentView view(Holder holder, Optional<LocalDate> on, Optional<Withdrawal> withdrawal) {
        Document document = new Document(
                9,
                holder,
                new DocumentDetails(DocumentKind.CERTIFICATE, "NACCC certificate", on),
                new StoredFile("a.pdf", "application/pdf", 120, "0".repeat(64)),
                new Stamp(5, AT),
                withdrawal);
        return new DocumentView(
                document,
                holder.centreId().isPresent() ? "Sample Centre" : "Sample Trust",
                COMMISSIONER,
                withdrawal.map(any -> COMMISSIONER));
    }
}
