package uk.gov.cafcass.intranet.providers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.domain.Holder;
import uk.gov.cafcass.intranet.providers.persistence.Lapses;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/** Tells of accreditations that ended by themselves, to whom it concerns and to the commissioning team (P-6). */
@ApplicationScoped
@Transactional
public class LapseTelling {

    /** What ended longer ago, before this was running, is no news. */
    private static final int DAYS = 30;

    private final Lapses lapses;
    private final Organisations organisations;
    private final Touching touching;
    private final Notices notices;
    private final Event<AccreditationLapsed> lapsed;
    private final Clock clock;

    @Inject
    LapseTelling(
            Lapses lapses,
            Organisations organisations,
            Touching touching,
            Notices notices,
            Event<AccreditationLapsed> lapsed,
            Clock clock) {
        this.lapses = lapses;
        this.organisations = organisations;
        this.touching = touching;
        this.notices = notices;
        this.lapsed = lapsed;
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
        lapsed.fire(new AccreditationLapsed(
                holder.organisationId(),
                holder.centreId(),
                row.entry().scheme(),
                lastDay,
                touching.from(holder, lastDay.plusDays(1))));
        String what = row.entry().scheme().label() + " of " + name(holder) + " lapsed: its last day was "
                + DateWords.format(lastDay);
        notices.tell(Role.COMMISSIONER, what, Edits.ref(holder));
    }

    private String name(Holder holder) {
        return holder.centreId()
                .map(centre -> organisations.centre(centre).name())
                .orElseGet(() ->
                        organisations.organisation(holder.organisationId()).name());
    }
}
