package uk.gov.cafcass.intranet.correspondence.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.domain.letter.Letterhead;

/** A letterhead as the governance team keeps it. */
@Entity
@Table(schema = "correspondence", name = "letterhead")
public class LetterheadRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "in_use_from")
    private LocalDate from;

    @Column(name = "in_use_until")
    private @Nullable LocalDate until;

    private String office;
    private String telephone;
    private String chair;

    @Column(name = "chief_executive")
    private String chiefExecutive;

    private @Nullable String status;

    @Column(name = "sign_off")
    private String signOff;

    /** For JPA. */
    protected LetterheadRow() {}

    Letterhead letterhead() {
        return new Letterhead(
                from,
                Optional.ofNullable(until),
                lines(office),
                telephone,
                chair,
                chiefExecutive,
                Optional.ofNullable(status),
                lines(signOff));
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
