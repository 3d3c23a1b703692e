package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** Sentences of which every version is kept, in two tables that {@link #createIn} makes. */
final class Leaves extends RecordedRows<String, LeafEntity, LeafRevision> {

    Leaves(EntityManager entities) {
        super(entities, LeafEntity.class, "old leaf", LeafRevision.class, LeafRevision::new);
    }

    static void createIn(Database database) {
        database.execute(
                "create table public.leaf (id bigint generated always as identity primary key, version int not null,"
                        + " text text not null)",
                "create table public.leaf_revision (id bigint, version int, text text not null,"
                        + " recorded_at timestamptz not null, recorded_by bigint not null, why text not null,"
                        + " superseded_at timestamptz, superseded_by bigint, superseded_why text,"
                        + " primary key (id, version))",
                "create unique index on public.leaf_revision (id) where superseded_at is null");
    }

    List<Revision<String>> ever(long id) {
        return everRecorded("r.id = ?1 order by r.version", id);
    }

    List<Versioned<String>> known(OffsetDateTime moment, long id) {
        return asOf(moment, "r.id = ?2", id);
    }

    /** Those of which the present version alone is kept. */
    static final class Loose extends CorrectedRows<LeafEntity> {

        Loose(EntityManager entities) {
            super(entities, LeafEntity.class, "leaf");
        }
    }
}
