package uk.gov.cafcass.intranet.kernel.attachments;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** The least that a module makes of an attachment: nothing besides. */
@Entity
@Table(name = "enclosure", schema = "public")
class Enclosure extends Attachment {

    protected Enclosure() {}

    Enclosure(StoredFile file, Stamp added) {
        super(file, added);
    }

    /** Their rows, in a table that {@link #createIn} makes. */
    static final class Rows extends AttachmentRows<Enclosure> {

        Rows(EntityManager entities) {
            super(entities, Enclosure.class);
        }

        static void createIn(Database database) {
            database.execute("create table public.enclosure (id bigint generated always as identity primary key,"
                    + " sha256 text not null, file_name text not null, media_type text not null, size bigint not null,"
                    + " added_by bigint not null, added_at timestamptz not null,"
                    + " withdrawn_by bigint, withdrawn_at timestamptz, withdrawn_why text)");
        }
    }
}
