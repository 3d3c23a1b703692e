package uk.gov.cafcass.intranet.providers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.api.NearbyCentre;
import uk.gov.cafcass.intranet.providers.api.Providers;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;

/** What other modules see of the register. */
@ApplicationScoped
@Transactional
public class RegisterOfProviders implements Providers {

    private final Eligibility eligibility;
    private final AccreditationReading accreditations;
    private final CentreFinding finding;

    @Inject
    RegisterOfProviders(Eligibility eligibility, AccreditationReading accreditations, CentreFinding finding) {
        this.eligibility = eligibility;
        this.accreditations = accreditations;
        this.finding = finding;
    }

    @Override
    public Verdict eligibility(long centreId, ServiceKind service, Use use, LocalDate on) {
        return eligibility.of(centreId, service, use, on);
    }

    @Override
    public boolean accredited(long centreId, ServiceKind service, LocalDate on, OffsetDateTime asKnownAt) {
        return accreditations.accredited(centreId, service, on, asKnownAt).isPresent();
    }

    @Override
    public List<NearbyCentre> nearest(String postcode, ServiceKind service, int limit) {
        return finding.eligible(postcode, CentreFilter.of(service), limit).stream()
                .map(RegisterOfProviders::nearby)
                .toList();
    }

    private static NearbyCentre nearby(CentreSummary row) {
        Optional<Wait> waiting = Optional.ofNullable(row.service().waiting());
        return new NearbyCentre(
                row.centreId(),
                row.centre(),
                row.organisation(),
                row.postcode(),
                row.miles(),
                waiting.map(Wait::weeks),
                waiting.map(Wait::statedOn));
    }
}
