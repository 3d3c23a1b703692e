package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.gov.cafcass.intranet.providers.accreditation.domain.DecisivePeriods;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.api.AffectedService;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.OfferedServices;

/** Says what a lapse or a suspension touches (P-6): not what another accreditation covers as well. */
@ApplicationScoped
public class AccreditationImpact {

    private final Accreditations accreditations;
    private final OfferedServices offered;

    @Inject
    AccreditationImpact(Accreditations accreditations, OfferedServices offered) {
        this.accreditations = accreditations;
        this.offered = offered;
    }

    /** The services of a holder that were accredited on the day before this one and are not on it, by what is recorded now. */
    public List<AffectedService> from(Holder holder, LocalDate day) {
        DecisivePeriods standing = new DecisivePeriods(accreditations.current(holder.organisationId()));
        return offered.of(holder.organisationId(), day).stream()
                .filter(one ->
                        holder.centreId().filter(own -> own != one.centreId()).isEmpty())
                .filter(one -> standing.accredits(one.centreId(), one.service(), day.minusDays(1))
                                .isPresent()
                        && standing.accredits(one.centreId(), one.service(), day)
                                .isEmpty())
                .toList();
    }
}
