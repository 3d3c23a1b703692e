package uk.gov.cafcass.intranet.providers.register.application;

import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustBeSeen;
import static uk.gov.cafcass.intranet.providers.register.application.Edits.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Service;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Keeps what centres offer, and how long families wait for it (C-5). COMMISSIONER only; edits as in {@link Register}. */
@ApplicationScoped
@Transactional
public class ServiceRegister {

    private final Organisations organisations;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ServiceRegister(Organisations organisations, AuditTrail audit, Access access, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Adds a service to a centre.
     *
     * @throws Problem {@link Kind#INVALID} at {@code kind}, {@code openingHours}, {@code capacity}, {@code waitingWeeks} or
     *     {@code waitingStatedOn}
     */
    public Versioned<ServiceDetails> addService(long centreId, ServiceDetails text) {
        access.commissioner();
        Centre centre = organisations.lockCentre(centreId);
        Constraints.check(text, LocalDate.now(clock));
        Service service = centre.offer(text);
        organisations.store();
        audit.changed(subject(centre), "offers " + inWords(text));
        return kept(service);
    }

    /**
     * Corrects a service, or takes what the centre says of its waiting time (C-5).
     *
     * @throws Problem as {@link #addService}; {@link Kind#STALE}
     */
    public Versioned<ServiceDetails> correctService(long id, int version, ServiceDetails text) {
        access.commissioner();
        Service service = organisations.lockService(id);
        Centre centre = service.centre();
        mustBeSeen(version, service.version(), "service of", centre.name());
        Constraints.check(text, LocalDate.now(clock));
        if (!text.equals(service.text())) {
            centre.correct(service, text);
            organisations.store();
            audit.changed(subject(centre), "corrected " + inWords(text));
        }
        return kept(service);
    }

    /**
     * Withdraws a service: from this day on the centre does not offer it any more.
     *
     * @throws Problem {@link Kind#CONFLICT} when it is withdrawn already; {@link Kind#STALE}
     */
    public void withdrawService(long id, int version, LocalDate day) {
        access.commissioner();
        Service service = organisations.lockService(id);
        mustBeSeen(version, service.version(), "service of", service.centre().name());
        service.withdraw(day);
        audit.changed(
                subject(service.centre()), "withdrew " + inWords(service.text()) + " on " + DateFormats.format(day));
    }

    private static String inWords(ServiceDetails text) {
        return text.kind().label().toLowerCase(java.util.Locale.UK) + " "
                + text.setting().label();
    }

    private static Versioned<ServiceDetails> kept(Service service) {
        return new Versioned<>(service.id(), service.version(), service.text());
    }
}
