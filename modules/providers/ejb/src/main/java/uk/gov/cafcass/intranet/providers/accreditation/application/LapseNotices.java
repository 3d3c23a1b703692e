package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.outbox.Delivery;
import uk.gov.cafcass.intranet.kernel.outbox.MessageHandler;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Tells the commissioning team of a lapse, but for whoever recorded it (P-6). An import tells of all that it brought in one notice of its own. */
@ApplicationScoped
@Transactional
public class LapseNotices implements MessageHandler<AccreditationLapsed> {

    private final Organisations organisations;
    private final Notices notices;

    @Inject
    LapseNotices(Organisations organisations, Notices notices) {
        this.organisations = organisations;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "providers.lapse-notices";
    }

    @Override
    public Class<AccreditationLapsed> type() {
        return AccreditationLapsed.class;
    }

    @Override
    public boolean wants(AccreditationLapsed message) {
        return message.cause() != Cause.IMPORT;
    }

    @Override
    public void handle(AccreditationLapsed message, Delivery delivery) {
        Holder holder = new Holder(message.organisationId(), message.centreId());
        String what = message.scheme().label() + " of "
                + Edits.subject(organisations, holder).id()
                + (message.cause() == Cause.TIME ? " lapsed: its last day was " : " ends: its last day is ")
                + DateFormats.format(message.lastDay());
        notices.tell(Role.COMMISSIONER, delivery.storedBy(), what, Edits.ref(holder));
    }
}
