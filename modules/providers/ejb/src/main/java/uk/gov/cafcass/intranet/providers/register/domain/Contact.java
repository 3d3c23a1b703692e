package uk.gov.cafcass.intranet.providers.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody to speak to at an organisation or at one of its centres. */
@Entity
@Table(name = "contact", schema = "providers")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "centre_id")
    private @Nullable Long centreId;

    private String name;
    private String job;
    private String email;
    private String telephone;

    protected Contact() {}

    /** A new one, at the organisation or at one of its centres. */
    public Contact(Holder at, ContactDetails text) {
        organisationId = at.organisationId();
        centreId = at.centreId().orElse(null);
        correct(text);
    }

    /** Makes it say this. */
    public final void correct(ContactDetails text) {
        name = text.name();
        job = text.job();
        email = text.email();
        telephone = text.telephone();
    }

    /** Of the row; 0 until it is stored. */
    public long id() {
        return id;
    }

    /** Which an edit must name. */
    public int version() {
        return version;
    }

    /** Where. */
    public Holder at() {
        return new Holder(organisationId, Optional.ofNullable(centreId));
    }

    /** What is said of it. */
    public ContactDetails text() {
        return new ContactDetails(name, job, email, telephone);
    }
}
