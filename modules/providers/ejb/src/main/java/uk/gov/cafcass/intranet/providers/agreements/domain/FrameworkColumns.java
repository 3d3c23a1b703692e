package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;

/** The columns of a framework agreement, the same in its table and in that of its revisions. */
@Embeddable
class FrameworkColumns {

    @Column(name = "organisation_id")
    private long organisationId;

    private String reference;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    protected FrameworkColumns() {}

    FrameworkColumns(Framework framework) {
        organisationId = framework.organisationId();
        reference = framework.reference();
        fromOn = framework.period().from();
        untilOn = framework.period().until().orElse(null);
    }

    Framework value() {
        return new Framework(organisationId, reference, Period.of(fromOn, untilOn));
    }
}
