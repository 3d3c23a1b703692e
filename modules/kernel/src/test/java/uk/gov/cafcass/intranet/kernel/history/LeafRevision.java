package uk.gov.cafcass.intranet.kernel.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;

/** A sentence as it once was. */
@Entity
@Table(name = "leaf_revision", schema = "public")
class LeafRevision extends RevisionEntity<String> {

    private String text;

    protected LeafRevision() {}

    LeafRevision(LeafEntity leaf, Recorded recorded) {
        super(leaf, recorded);
        text = leaf.value();
    }

    @Override
    public String value() {
        return text;
    }
}
