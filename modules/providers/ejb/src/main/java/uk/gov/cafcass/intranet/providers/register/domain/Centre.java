package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.places.Postcode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * A place that an organisation runs. It opens, offers services of which each kind and setting stands once, and may close; what
 * was true before it closed stays true.
 */
@Entity
@Table(name = "centre", schema = "providers")
public class Centre {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "centre")
    @SequenceGenerator(name = "centre", schema = "providers", sequenceName = "centre_id_seq", allocationSize = 1)
    private long id;

    @Version
    private int version;

    @Column(name = "organisation_id")
    private long organisationId;

    private String name;
    private String address;
    private String postcode;
    private String district;
    private double latitude;
    private double longitude;

    @Column(name = "position_from")
    @Enumerated(EnumType.STRING)
    private PositionSource positionFrom;

    @Column(name = "dfj_area")
    private @Nullable String dfjArea;

    @Column(name = "dfj_area_chosen")
    private boolean areaChosen;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** Changes with every edit, so that the version does even when only a language was added. */
    @Column(name = "edited_at")
    private OffsetDateTime editedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "centre_access", schema = "providers", joinColumns = @JoinColumn(name = "centre_id"))
    @Column(name = "feature")
    @Enumerated(EnumType.STRING)
    private Set<AccessFeature> access = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "centre_language", schema = "providers", joinColumns = @JoinColumn(name = "centre_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @OneToMany(mappedBy = "centre", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Service> services = new ArrayList<>();

    protected Centre() {}

    /** A new one of an organisation. */
    public Centre(Organisation organisation, CentreDetails text, CentreLocation site, OffsetDateTime now) {
        this(0, organisation.id(), text, site, now);
    }

    /** A new one whose number was taken before, as an import does for many at once; 0 lets JPA take one. */
    public Centre(long id, long organisationId, CentreDetails text, CentreLocation site, OffsetDateTime now) {
        this.id = id;
        this.organisationId = organisationId;
        correct(text, site, now);
    }

    /** Makes it one of another organisation, as NACCC's list says. */
    public void moveTo(long organisation) {
        organisationId = organisation;
    }

    /** Makes it say this. */
    public final void correct(CentreDetails text, CentreLocation site, OffsetDateTime now) {
        name = text.name();
        address = text.address();
        postcode = site.postcode().toString();
        district = site.postcode().district();
        latitude = site.position().latitude();
        longitude = site.position().longitude();
        positionFrom = site.positionFrom();
        dfjArea = site.dfjArea().orElse(null);
        areaChosen = site.areaChosen();
        access.retainAll(text.access());
        access.addAll(text.access());
        languages.retainAll(text.languages());
        languages.addAll(text.languages());
        editedAt = now;
    }

    /**
     * Adds a service.
     *
     * @throws Problem at {@code kind} when it offers this one in this setting already
     */
    public Service offer(ServiceDetails text) {
        mustBeSingle(text, null);
        Service service = new Service(this, text);
        services.add(service);
        return service;
    }

    /**
     * Makes one of its services say this.
     *
     * @throws Problem at {@code kind} when another one says so already
     */
    public void correct(Service service, ServiceDetails text) {
        mustBeSingle(text, service);
        service.correct(text);
    }

    private void mustBeSingle(ServiceDetails text, @Nullable Service except) {
        boolean there = services.stream()
                .filter(service -> service != except)
                .anyMatch(service -> service.kind() == text.kind() && service.setting() == text.setting());
        if (there) {
            throw Problem.invalid(
                    "service.double",
                    "kind",
                    name + " offers " + text.kind().label().toLowerCase(java.util.Locale.UK) + " "
                            + text.setting().label() + " already. Correct that entry.");
        }
    }

    /** Closes it: from this day on it offers nothing any more. */
    public void close(LocalDate day) {
        if (closedOn != null) {
            throw Problem.of(
                    Kind.CONFLICT, "centre.closed", name + " is closed since " + DateFormats.format(closedOn) + ".");
        }
        closedOn = day;
    }

    /** Of the row; 0 until it is stored. */
    public long id() {
        return id;
    }

    /** Which an edit must name. */
    public int version() {
        return version;
    }

    /** Who runs it. */
    public long organisationId() {
        return organisationId;
    }

    /** As people call it. */
    public String name() {
        return name;
    }

    /** The first day on which it offers nothing any more. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Its services, in the order in which they were added. */
    public List<Service> services() {
        return List.copyOf(services);
    }

    /** Whether it offers a service on a day, in whatever setting. */
    public boolean offers(ServiceKind kind, LocalDate on) {
        return services.stream()
                .anyMatch(service -> service.kind() == kind
                        && service.withdrawnOn().filter(day -> !day.isAfter(on)).isEmpty());
    }

    /** Where it is, and how we know. */
    public CentreLocation site() {
        return new CentreLocation(
                Postcode.of(postcode),
                new Position(latitude, longitude),
                positionFrom,
                Optional.ofNullable(dfjArea),
                areaChosen);
    }

    /** What is said of it. */
    public CentreDetails text() {
        return new CentreDetails(
                name,
                address,
                postcode,
                positionFrom == PositionSource.TYPED
                        ? Optional.of(new Position(latitude, longitude))
                        : Optional.empty(),
                areaChosen ? Optional.ofNullable(dfjArea) : Optional.empty(),
                access,
                List.copyOf(languages));
    }
}
