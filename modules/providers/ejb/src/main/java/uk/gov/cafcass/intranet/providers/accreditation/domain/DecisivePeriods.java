package uk.gov.cafcass.intranet.providers.accreditation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * Which of the periods that an organisation and its centres have decides for one centre on one day (P-1): the centre's own before
 * the organisation's, except that a suspension of the organisation is one of all its centres.
 *
 * @param rows of the organisation and of its centres, as known at one moment
 */
public record DecisivePeriods(List<Accreditation> rows) {

    private static final Comparator<Accreditation> DECISIVE_FIRST = Comparator.comparing((Accreditation row) ->
                    !(row.holder().centreId().isEmpty() && row.entry().status() == AccreditationStatus.SUSPENDED))
            .thenComparing(row -> row.holder().centreId().isEmpty());

    public DecisivePeriods {
        rows = List.copyOf(rows);
    }

    /** The period that decides for a centre under a scheme on a day; empty when there is none. */
    public Optional<Accreditation> of(long centreId, Scheme scheme, LocalDate on) {
        return rows.stream()
                .filter(row ->
                        row.entry().scheme() == scheme && row.entry().period().has(on))
                .filter(row -> concerns(row, centreId))
                .min(DECISIVE_FIRST);
    }

    /** The period by which a centre is accredited for a service on a day; empty when it is not. */
    public Optional<Accreditation> accredits(long centreId, ServiceKind service, LocalDate on) {
        return service.schemes().stream()
                .flatMap(scheme -> of(centreId, scheme, on).stream())
                .filter(row -> row.entry().status() == AccreditationStatus.ACCREDITED)
                .findFirst();
    }

    /** The last period under a scheme that ended before a day; empty when there was none. */
    public Optional<Accreditation> before(long centreId, Scheme scheme, LocalDate on) {
        return rows.stream()
                .filter(row -> row.entry().scheme() == scheme && concerns(row, centreId))
                .filter(row -> row.entry().period().until().filter(on::isAfter).isPresent())
                .max(Comparator.comparing(row -> row.entry().period().until().orElseThrow()));
    }

    private static boolean concerns(Accreditation row, long centreId) {
        return row.holder().centreId().filter(own -> own != centreId).isEmpty();
    }
}
