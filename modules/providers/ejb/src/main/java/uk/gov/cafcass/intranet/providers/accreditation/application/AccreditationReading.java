package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.history.RevisionHistory;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.DecisivePeriods;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Says who was accredited when, as we know it now or as we knew it then (P-1). For those who read the register.
 */
@ApplicationScoped
@Transactional
public class AccreditationReading {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Access access;
    private final RevisionHistory revisions;

    @Inject
    AccreditationReading(
            Organisations organisations, Accreditations accreditations, Access access, RevisionHistory revisions) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.access = access;
        this.revisions = revisions;
    }

    /**
     * The period by which a centre was accredited for a service on a day, as we knew it at a moment; empty when it was not. The answer
     * never changes, whatever is recorded later.
     *
     * @throws Problem at {@code asKnownAt} when that moment is still to come
     */
    public Optional<Accreditation> accredited(
            long centreId, ServiceKind service, LocalDate on, OffsetDateTime asKnownAt) {
        access.reader();
        Centre centre = organisations.centre(centreId);
        return new DecisivePeriods(known(centre.organisationId(), asKnownAt)).accredits(centreId, service, on);
    }

    /**
     * What we held true at a moment of an organisation and its centres, by first day.
     *
     * @throws Problem at {@code asKnownAt} when that moment is still to come
     */
    public List<Accreditation> timeline(long organisationId, OffsetDateTime asKnownAt) {
        access.reader();
        return known(organisationId, asKnownAt);
    }

    /** Both histories of an organisation and its centres. */
    public AccreditationHistory history(long organisationId) {
        access.reader();
        organisations.organisation(organisationId);
        List<Accreditation> all = byFirstDay(accreditations.all(organisationId));
        List<Accreditation> held =
                all.stream().filter(row -> row.known().superseded().isEmpty()).toList();
        return new AccreditationHistory(held, revisions.of(all, Accreditation::known));
    }

    private List<Accreditation> known(long organisationId, OffsetDateTime asKnownAt) {
        revisions.mustHaveBeen(asKnownAt);
        organisations.awaitWriters(organisationId);
        return accreditations.known(organisationId, asKnownAt);
    }

    private static List<Accreditation> byFirstDay(List<Accreditation> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.entry().period().from()))
                .toList();
    }
}
