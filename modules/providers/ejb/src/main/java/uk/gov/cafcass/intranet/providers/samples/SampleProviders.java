package uk.gov.cafcass.intranet.providers.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.sample.SampleCaller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationBook.Revision;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Contact;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Note;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.OrganisationRows;

/**
 * The invented national register, with accreditations of which some are suspended, lapsed, promised or were recorded wrongly at first. It
 * is written at once and not through the services that people use: four hundred organisations would take a minute and fill the audit
 * trail with what nobody did.
 */
@ApplicationScoped
@Transactional
public class SampleProviders implements uk.gov.cafcass.intranet.kernel.sample.Sample {

    private static final int TERM = 3;

    private final EntityManager entities;
    private final OrganisationRows rows;
    private final Accreditations accreditations;
    private final Places places;
    private final SampleCaller staff;
    private final Clock clock;

    @Inject
    SampleProviders(
            @ProvidersUnit EntityManager entities,
            OrganisationRows rows,
            Accreditations accreditations,
            Places places,
            SampleCaller staff,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.accreditations = accreditations;
        this.places = places;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        if (rows.count("") > 0) {
            return;
        }
        StaffMember commissioner = staff.of(Role.COMMISSIONER);
        LocalDate today = LocalDate.now(clock);
        Map<SampleRegister.Sample, Organisation> stored = store(SampleRegister.of(places, today));
        stored.forEach((sample, organisation) -> {
            scheme(sample.group()).ifPresent(one -> accredit(organisation, one, sample.number(), commissioner.id()));
            mediation(sample, organisation, commissioner.id());
        });
        note(stored, commissioner);
        entities.flush();
    }

    private Map<SampleRegister.Sample, Organisation> store(List<SampleRegister.Sample> samples) {
        Map<SampleRegister.Sample, Organisation> stored = new LinkedHashMap<>();
        samples.forEach(sample -> stored.put(sample, new Organisation(sample.text())));
        stored.values().forEach(entities::persist);
        entities.flush();
        Map<SampleRegister.SampleCentre, Centre> centres = new LinkedHashMap<>();
        stored.forEach((sample, organisation) ->
                sample.centres().forEach(centre -> centres.put(centre, centre(organisation, centre))));
        centres.values().forEach(entities::persist);
        entities.flush();
        centres.forEach((sample, centre) ->
                entities.persist(new Contact(Holder.centre(centre.organisationId(), centre.id()), sample.contact())));
        return stored;
    }

    private Centre centre(Organisation organisation, SampleRegister.SampleCentre sample) {
        Centre centre = new Centre(organisation, sample.text(), sample.site(), OffsetDateTime.now(clock));
        sample.services().forEach(centre::offer);
        sample.closedOn().ifPresent(centre::close);
        return centre;
    }

    private static Optional<Scheme> scheme(SampleRegister.Group group) {
        return switch (group) {
            case CONTRACTED -> Optional.of(Scheme.NACCC_ENHANCED);
            case SUPPORTED -> Optional.of(Scheme.NACCC_SUPPORTED);
            case DV -> Optional.of(Scheme.RESPECT);
            case PIP -> Optional.empty();
        };
    }

    /** What came to be known last, since nothing is recorded as if it had been known before something else. */
    private void mediation(SampleRegister.Sample sample, Organisation organisation, long by) {
        if (sample.group() == SampleRegister.Group.CONTRACTED && sample.number() % 10 == 7) {
            LocalDate today = LocalDate.now(clock);
            Period term = Period.of(today.minusDays(200), today.plusDays(895));
            accreditations.add(
                    Holder.organisation(organisation.id()),
                    entry(Scheme.MEDIATION, AccreditationStatus.ACCREDITED, term),
                    told(today.minusDays(8), by));
        }
    }

    /** Two terms of three years, of which the second holds today; for some of them it came otherwise. */
    private void accredit(Organisation organisation, Scheme scheme, int n, long by) {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = today.minusDays(120 + n * 53 % 900);
        Holder holder = Holder.organisation(organisation.id());
        switch (n % 20) {
            case 11 -> {
                Period promised = Period.since(today.minusDays(100));
                accreditations.add(
                        holder, entry(scheme, AccreditationStatus.COMMITTED, promised), told(today.minusDays(99), by));
            }
            case 18 -> record(holder, scheme, today.minusYears(TERM).minusDays(40 + n), by);
            default -> {
                record(holder, scheme, start.minusYears(TERM), by);
                record(holder, scheme, start, by);
                later(holder, start, n, by);
            }
        }
    }

    private void record(Holder holder, Scheme scheme, LocalDate from, long by) {
        Period term = Period.of(from, from.plusYears(TERM).minusDays(1));
        accreditations.add(holder, entry(scheme, AccreditationStatus.ACCREDITED, term), told(from.minusDays(9), by));
    }

    private void later(Holder holder, LocalDate start, int n, long by) {
        LocalDate day = LocalDate.now(clock).minusDays(10 + n % 60);
        switch (n % 20) {
            case 3 ->
                revise(
                        holder,
                        start,
                        told(day, by, "NACCC wrote that it is looking into a complaint"),
                        (book, row) -> book.suspend(row.id(), Period.since(day), "Letter from NACCC"));
            case 7 ->
                revise(
                        holder,
                        start,
                        told(day, by, "It told us that it does not go on"),
                        (book, row) -> book.end(row.id(), day.minusDays(1), "E-mail of the organisation"));
            case 15 ->
                revise(
                        holder,
                        start,
                        told(day, by, "The certificate says an earlier last day than NACCC’s list did"),
                        (book, row) -> book.correct(
                                row.id(),
                                entry(
                                        row.entry().scheme(),
                                        row.entry().status(),
                                        row.entry()
                                                .period()
                                                .endingOn(start.plusYears(TERM).minusDays(61)))));
            default -> {
                // Nothing came of it.
            }
        }
    }

    /** What an operation on the accreditation of a day makes of the book. */
    private interface Change {
        Revision of(AccreditationBook book, Accreditation row);
    }

    private void revise(Holder holder, LocalDate on, Recorded told, Change change) {
        List<Accreditation> held = accreditations.current(holder.organisationId());
        Optional<Accreditation> row =
                held.stream().filter(one -> one.entry().period().has(on)).findFirst();
        row.ifPresent(present -> {
            Revision revision = change.of(
                    new AccreditationBook(held.stream()
                            .filter(one ->
                                    one.entry().scheme() == present.entry().scheme())
                            .toList()),
                    present);
            accreditations.supersede(revision.superseded(), told);
            revision.added().forEach(entry -> accreditations.add(holder, entry, told));
        });
    }

    private void note(Map<SampleRegister.Sample, Organisation> stored, StaffMember author) {
        stored.forEach((sample, organisation) -> {
            if (sample.number() % 20 == 3 && sample.group() != SampleRegister.Group.PIP) {
                long centre = entities.createQuery(
                                "select min(c.id) from Centre c where c.organisationId = :organisation", Long.class)
                        .setParameter("organisation", organisation.id())
                        .getSingleResult();
                entities.persist(new Note(
                        Holder.centre(organisation.id(), centre),
                        "Families who go there now can go on; the coordinator will call us when NACCC has decided.",
                        author.id(),
                        OffsetDateTime.now(clock).minusDays(5)));
            }
        });
    }

    private static AccreditationEntry entry(Scheme scheme, AccreditationStatus status, Period period) {
        String evidence =
                switch (scheme) {
                    case NACCC_SUPPORTED, NACCC_ENHANCED -> "NACCC’s list";
                    case RESPECT -> "Respect’s list";
                    case MEDIATION -> "Certificate";
                };
        return new AccreditationEntry(scheme, status, period, evidence);
    }

    private Recorded told(LocalDate on, long by) {
        return told(on, by, "");
    }

    private Recorded told(LocalDate on, long by, String why) {
        return new Recorded(on.atTime(10, 30).atZone(clock.getZone()).toOffsetDateTime(), by, why);
    }
}
