package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;

/** A framework agreement as stored. When its period is corrected, the database corrects the copies that its contracts carry. */
@Entity
@Table(name = "framework", schema = "providers")
public class FrameworkEntity extends VersionedEntity<Framework> {

    @Embedded
    private FrameworkColumns details;

    protected FrameworkEntity() {}

    /** A new one. */
    public FrameworkEntity(Framework framework) {
        details = new FrameworkColumns(framework);
    }

    /** Replaces its content. */
    public void correct(Framework framework) {
        details = new FrameworkColumns(framework);
    }

    @Override
    public Framework value() {
        return details.value();
    }
}
