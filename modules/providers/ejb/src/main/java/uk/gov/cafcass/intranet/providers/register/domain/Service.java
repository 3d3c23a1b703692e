package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;

/** What a centre offers. It is withdrawn rather than deleted. */
@Entity
@Table(name = "service", schema = "providers")
public class Service {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service")
    @SequenceGenerator(name = "service", schema = "providers", sequenceName = "service_id_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "centre_id")
    private Centre centre;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    @Column(name = "opening_hours")
    private String openingHours;

    private @Nullable Integer capacity;

    @Column(name = "waiting_weeks")
    private @Nullable Integer waitingWeeks;

    @Column(name = "waiting_stated_on")
    private @Nullable LocalDate waitingStatedOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    protected Service() {}

    Service(Centre centre, ServiceDetails text) {
        this.centre = centre;
        correct(text);
    }

    final void correct(ServiceDetails text) {
        kind = text.kind();
        setting = text.setting();
        openingHours = text.openingHours();
        capacity = text.capacity();
        state(text.waiting());
    }

    /** Says how long families wait; null when nobody has asked. */
    public final void state(@Nullable Wait waiting) {
        waitingWeeks = waiting == null ? null : waiting.weeks();
        waitingStatedOn = waiting == null ? null : waiting.statedOn();
    }

    /** Withdraws it: from this day on the centre does not offer it any more. */
    public void withdraw(LocalDate day) {
        if (withdrawnOn != null) {
            throw Problem.of(
                    Kind.CONFLICT,
                    "service.withdrawn",
                    "This service is withdrawn since " + DateFormats.format(withdrawnOn) + ".");
        }
        withdrawnOn = day;
    }

    /** Of the row; 0 until it is stored. */
    public long id() {
        return id;
    }

    /** Which an edit must name. */
    public int version() {
        return version;
    }

    /** Whose it is. */
    public Centre centre() {
        return centre;
    }

    /** What it is. */
    public ServiceKind kind() {
        return kind;
    }

    /** Where it takes place. */
    public Setting setting() {
        return setting;
    }

    /** The first day on which the centre does not offer it any more. */
    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    /** What is said of it. */
    public ServiceDetails text() {
        Wait waiting = waitingWeeks == null || waitingStatedOn == null ? null : new Wait(waitingWeeks, waitingStatedOn);
        return new ServiceDetails(kind, setting, openingHours, capacity, waiting);
    }
}
