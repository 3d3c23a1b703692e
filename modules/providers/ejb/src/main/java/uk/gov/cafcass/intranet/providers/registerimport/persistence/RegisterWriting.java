package uk.gov.cafcass.intranet.providers.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations.Held;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.AccreditationChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Thing;

/**
 * Writes what an import comes to, by the entities of the register, so that there is one writer of each table: in chunks, whose rows are
 * read by one statement for each table and sent together. Accreditation goes through {@link Accreditations}, as every edit of it does.
 */
@ApplicationScoped
public class RegisterWriting {

    /** So many organisations or centres are in memory at a time, and so many statements go to the database together. */
    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final Accreditations accreditations;

    @Inject
    public RegisterWriting(@ProvidersUnit EntityManager entities, Accreditations accreditations) {
        this.entities = entities;
        this.accreditations = accreditations;
    }

    /** The numbers of what was written, by what it was called while it was planned. */
    public static final class Numbers {

        private final Map<String, Long> fresh = new HashMap<>();

        /** The number of something. */
        public long of(Thing thing) {
            return thing.id().orElseGet(() -> Objects.requireNonNull(fresh.get(thing.key()), thing.key()));
        }
    }

    /** Writes it all. The register must be locked. */
    public Numbers write(Planned planned, OffsetDateTime now, long by, String why) {
        Numbers numbers = new Numbers();
        number(
                numbers,
                "organisation",
                planned.organisations().stream()
                        .map(Planned.Organisation::thing)
                        .toList());
        number(
                numbers,
                "centre",
                planned.centres().stream().map(Planned.Centre::thing).toList());
        writeOrganisations(planned.organisations(), numbers);
        writeCentres(planned.centres(), numbers, now);
        writeServices(planned.services(), numbers);
        writeAccreditations(planned.accreditations(), numbers, new Recorded(moment(planned, now), by, why));
        return numbers;
    }

    /** Takes numbers for what is new, in one statement; JPA would take one after the other. */
    private void number(Numbers numbers, String table, List<Thing> things) {
        List<Thing> fresh =
                things.stream().filter(thing -> thing.id().isEmpty()).toList();
        List<?> ids = entities.createNativeQuery(
                        "select nextval('providers." + table + "_id_seq') from generate_series(1, ?1)")
                .setParameter(1, fresh.size())
                .getResultList();
        for (int i = 0; i < fresh.size(); i++) {
            numbers.fresh.put(fresh.get(i).key(), (Long) ids.get(i));
        }
    }

    private void writeOrganisations(List<Planned.Organisation> organisations, Numbers numbers) {
        inChunks(organisations, chunk -> {
            Map<Long, Organisation> present =
                    present(Organisation.class, Organisation::id, chunk.stream().map(one -> one.thing()
                            .id()));
            for (Planned.Organisation one : chunk) {
                one.thing()
                        .id()
                        .ifPresentOrElse(
                                id -> found(present, id).correct(one.text()),
                                () -> entities.persist(new Organisation(numbers.of(one.thing()), one.text())));
            }
            entities.flush();
        });
    }

    private void writeCentres(List<Planned.Centre> centres, Numbers numbers, OffsetDateTime now) {
        inChunks(centres, chunk -> {
            Map<Long, Centre> present = present(
                    Centre.class,
                    Centre::id,
                    chunk.stream().map(one -> one.thing().id()),
                    "access",
                    "languages");
            for (Planned.Centre one : chunk) {
                long organisation = numbers.of(one.organisation());
                one.thing()
                        .id()
                        .map(id -> found(present, id))
                        .ifPresentOrElse(
                                centre -> {
                                    centre.moveTo(organisation);
                                    centre.correct(one.text(), one.site(), now);
                                },
                                () -> entities.persist(new Centre(
                                        numbers.of(one.thing()), organisation, one.text(), one.site(), now)));
            }
            entities.flush();
        });
    }

    private void writeServices(List<Planned.Service> services, Numbers numbers) {
        Map<Long, List<Planned.Service>> byCentre = services.stream()
                .collect(Collectors.groupingBy(
                        one -> numbers.of(one.centre()), LinkedHashMap::new, Collectors.toList()));
        inChunks(List.copyOf(byCentre.keySet()), chunk -> {
            Map<Long, Centre> present =
                    present(Centre.class, Centre::id, chunk.stream().map(Optional::of), "services");
            for (long id : chunk) {
                found(byCentre, id).forEach(one -> write(one, found(present, id)));
            }
            entities.flush();
        });
    }

    private static void write(Planned.Service planned, Centre centre) {
        @Nullable Wait waiting = planned.waiting().orElse(null);
        planned.id()
                .ifPresentOrElse(
                        id -> centre.services().stream()
                                .filter(service -> service.id() == id)
                                .forEach(service -> service.state(waiting)),
                        () -> centre.offer(new ServiceDetails(planned.kind(), planned.setting(), "", null, waiting)));
    }

    /** So many entities at a time are in memory; each chunk must be flushed. */
    private <T> void inChunks(List<T> all, Consumer<List<T>> write) {
        for (int first = 0; first < all.size(); first += CHUNK) {
            write.accept(all.subList(first, Math.min(first + CHUNK, all.size())));
            entities.clear();
        }
    }

    /** Those of the numbers that are there, with what belongs to them, in a statement for each sort. */
    private <T> Map<Long, T> present(
            Class<T> type, Function<T, Long> id, Stream<Optional<Long>> numbers, String... belonging) {
        List<Long> ids = numbers.flatMap(Optional::stream).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        TypedQuery<T> query = entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e.id in ?1", type)
                .setParameter(1, ids)
                .setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN.name())
                .setHint(QueryHints.BATCH_SIZE, CHUNK);
        for (String attribute : belonging) {
            query.setHint(QueryHints.BATCH, "e." + attribute);
        }
        return query.getResultStream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> T found(Map<Long, T> present, long id) {
        return Objects.requireNonNull(present.get(id), () -> "Nothing has the number " + id);
    }

    /** The moment of what is written now. */
    private OffsetDateTime moment(Planned planned, OffsetDateTime now) {
        List<Long> organisations = planned.accreditations().stream()
                .flatMap(one -> one.organisation().id().stream())
                .distinct()
                .toList();
        return accreditations.moment(organisations, now);
    }

    private void writeAccreditations(List<AccreditationChange> standings, Numbers numbers, Recorded told) {
        List<Accreditation> superseded = new ArrayList<>();
        List<Held> added = new ArrayList<>();
        for (AccreditationChange one : standings) {
            Holder holder =
                    new Holder(numbers.of(one.organisation()), one.centre().map(numbers::of));
            superseded.addAll(one.revision().superseded());
            one.revision().added().forEach(entry -> added.add(new Held(holder, entry)));
        }
        accreditations.supersede(superseded, told);
        accreditations.add(added, told);
    }
}
