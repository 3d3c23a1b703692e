package uk.gov.cafcass.intranet.providers.accreditation.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;

/** What was held true, at one moment, of the accreditation of an organisation and its centres, by first day (P-1). */
public record AccreditationsJson(long organisation, OffsetDateTime knownAt, List<One> accreditations) {

    /**
     * A period.
     *
     * @param id by which it is corrected; one that was corrected has another afterwards
     * @param centre whose it is; absent when it is the whole organisation’s
     * @param until its last day; absent while no end is known
     * @param recordedAt when we came to know it
     * @param why the reason that was given; may be empty
     */
    public record One(
            long id,
            Optional<Long> centre,
            Scheme scheme,
            AccreditationStatus status,
            LocalDate from,
            Optional<LocalDate> until,
            String evidence,
            OffsetDateTime recordedAt,
            String why) {

        static One of(Accreditation row) {
            return new One(
                    row.id(),
                    row.holder().centreId(),
                    row.entry().scheme(),
                    row.entry().status(),
                    row.entry().period().from(),
                    row.entry().period().until(),
                    row.entry().evidence(),
                    row.known().recorded().at(),
                    row.known().recorded().why());
        }
    }

    static AccreditationsJson of(long organisation, OffsetDateTime knownAt, List<Accreditation> rows) {
        return new AccreditationsJson(
                organisation, knownAt, rows.stream().map(One::of).toList());
    }
}
