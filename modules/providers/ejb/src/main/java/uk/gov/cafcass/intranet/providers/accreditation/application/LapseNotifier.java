package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.outbox.Outbox;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Lapses;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Finds accreditations that ended by themselves and stores that for whom it concerns, the commissioning team among them (P-6). */
@ApplicationScoped
@Transactional
public class LapseNotifier {

    /** What ended longer ago, before this was running, is no news. */
    private static final int DAYS = 30;

    private final Lapses lapses;
    private final AccreditationImpact impact;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    LapseNotifier(Lapses lapses, AccreditationImpact impact, Outbox outbox, Clock clock) {
        this.lapses = lapses;
        this.impact = impact;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells of each that had its last day in the last 30 days, once. No person asks for it but the clock, so it asks for no role. */
    public void tell() {
        LocalDate today = LocalDate.now(clock);
        lapses.claim(today.minusDays(DAYS), today, OffsetDateTime.now(clock)).forEach(this::tell);
    }

    private void tell(Accreditation row) {
        Holder holder = row.holder();
        LocalDate lastDay = row.entry().period().until().orElseThrow();
        outbox.storeInOrder(
                Edits.orderOf(holder),
                new AccreditationLapsed(
                        holder.organisationId(),
                        holder.centreId(),
                        row.entry().scheme(),
                        lastDay,
                        Cause.TIME,
                        impact.from(holder, lastDay.plusDays(1))));
    }
}
