package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** The accreditations that the register holds, by whose they are and under which scheme. */
final class SnapshotStandings {

    private final Map<Whose, List<Accreditation>> rows = new LinkedHashMap<>();

    /** An organisation or one of its centres, and a scheme. */
    record Whose(Holder holder, Scheme scheme) {}

    SnapshotStandings(List<Accreditation> accreditations) {
        for (Accreditation row : accreditations) {
            rows.computeIfAbsent(new Whose(row.holder(), row.entry().scheme()), whose -> new ArrayList<>())
                    .add(row);
        }
    }

    List<Accreditation> of(Holder holder, Scheme scheme) {
        return Objects.requireNonNullElse(rows.get(new Whose(holder, scheme)), List.of());
    }

    /** The one that holds on a day. */
    Optional<Accreditation> on(LocalDate day, Holder holder, Scheme scheme) {
        return on(day, of(holder, scheme));
    }

    static Optional<Accreditation> on(LocalDate day, List<Accreditation> rows) {
        return rows.stream().filter(row -> row.entry().period().has(day)).findFirst();
    }

    void forEach(BiConsumer<Whose, List<Accreditation>> what) {
        rows.forEach(what);
    }
}
