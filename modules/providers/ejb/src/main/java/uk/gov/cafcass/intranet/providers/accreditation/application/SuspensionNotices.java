package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.outbox.Delivery;
import uk.gov.cafcass.intranet.kernel.outbox.MessageHandler;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.api.AccreditationSuspended;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Tells the commissioning team of a suspension, but for whoever recorded it (P-6). An import tells of all that it brought in one notice of its own. */
@ApplicationScoped
@Transactional
public class SuspensionNotices implements MessageHandler<AccreditationSuspended> {

    private final Organisations organisations;
    private final Notices notices;

    @Inject
    SuspensionNotices(Organisations organisations, Notices notices) {
        this.organisations = organisations;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "providers.suspension-notices";
    }

    @Override
    public Class<AccreditationSuspended> type() {
        return AccreditationSuspended.class;
    }

    @Override
    public boolean wants(AccreditationSuspended message) {
        return message.cause() != Cause.IMPORT;
    }

    @Override
    public void handle(AccreditationSuspended message, Delivery delivery) {
        Holder holder = new Holder(message.organisationId(), message.centreId());
        String what = message.scheme().label() + " of "
                + Edits.subject(organisations, holder).id()
                + " is suspended " + new Period(message.from(), message.until()).inWords();
        notices.tell(Role.COMMISSIONER, delivery.storedBy(), what, Edits.ref(holder));
    }
}
