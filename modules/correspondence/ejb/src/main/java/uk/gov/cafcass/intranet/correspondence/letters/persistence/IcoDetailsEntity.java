package uk.gov.cafcass.intranet.correspondence.letters.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;

/** The Information Commissioner's details as the governance team keeps them. */
@Entity
@Table(schema = "correspondence", name = "ico_details")
public class IcoDetailsEntity extends PeriodEntity {

    private String name;
    private String website;
    private String postal;
    private @Nullable String fax;
    private String telephone;
    private String email;

    /** For JPA. */
    protected IcoDetailsEntity() {}

    /** A new row that says this. */
    public IcoDetailsEntity(IcoDetails details) {
        correct(details);
    }

    /** Makes it say this. */
    public final void correct(IcoDetails details) {
        move(details.from(), details.until());
        name = details.name();
        website = details.website();
        postal = String.join("\n", details.postal());
        fax = details.fax().orElse(null);
        telephone = details.telephone();
        email = details.email();
    }

    /** What it says. */
    public IcoDetails details() {
        return new IcoDetails(
                from(),
                until(),
                name,
                website,
                LetterheadEntity.lines(postal),
                Optional.ofNullable(fax),
                telephone,
                email);
    }
}
