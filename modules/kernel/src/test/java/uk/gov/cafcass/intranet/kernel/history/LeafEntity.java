package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The least that can be corrected: one sentence. */
@Entity
@Table(name = "leaf", schema = "public")
class LeafEntity extends VersionedEntity<String> {

    private String text;

    protected LeafEntity() {}

    LeafEntity(String text) {
        this.text = text;
    }

    LeafEntity correct(String other) {
        text = other;
        return this;
    }

    @Override
    public String value() {
        return text;
    }
}
