package uk.gov.cafcass.intranet.correspondence.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.domain.letter.IcoDetails;

/** The Information Commissioner's details as the governance team keeps them. */
@Entity
@Table(schema = "correspondence", name = "ico_details")
public class IcoDetailsRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "in_use_from")
    private LocalDate from;

    @Column(name = "in_use_until")
    private @Nullable LocalDate until;

    private String name;
    private String website;
    private String postal;
    private @Nullable String fax;
    private String telephone;
    private String email;

    /** For JPA. */
    protected IcoDetailsRow() {}

    IcoDetails details() {
        return new IcoDetails(
                from,
                Optional.ofNullable(until),
                name,
                website,
                LetterheadRow.lines(postal),
                Optional.ofNullable(fax),
                telephone,
                email);
    }
}
