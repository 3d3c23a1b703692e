package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A provider: usually of the third sector. It runs centres, and holds accreditation, contracts and grants. It is never deleted,
 * for its history stays true.
 */
@Entity
@Table(name = "organisation", schema = "providers")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation")
    @SequenceGenerator(
            name = "organisation",
            schema = "providers",
            sequenceName = "organisation_id_seq",
            allocationSize = 1)
    private long id;

    @Version
    private int version;

    private String name;

    @Column(name = "third_sector")
    private boolean thirdSector;

    private String membership;
    private String website;

    protected Organisation() {}

    /** A new one whose number was taken before, as an import does for many at once. */
    public Organisation(long id, OrganisationDetails text) {
        this(text);
        this.id = id;
    }

    /** A new one, of which this is said. */
    public Organisation(OrganisationDetails text) {
        correct(text);
    }

    /** Makes it say this. */
    public final void correct(OrganisationDetails text) {
        name = text.name();
        thirdSector = text.thirdSector();
        membership = text.membership();
        website = text.website();
    }

    /** Of the row; 0 until it is stored. */
    public long id() {
        return id;
    }

    /** Which an edit must name. */
    public int version() {
        return version;
    }

    /** As it calls itself. */
    public String name() {
        return name;
    }

    /** What is said of it. */
    public OrganisationDetails text() {
        return new OrganisationDetails(name, thirdSector, membership, website);
    }
}
