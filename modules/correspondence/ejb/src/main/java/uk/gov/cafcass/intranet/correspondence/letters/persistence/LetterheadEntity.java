package uk.gov.cafcass.intranet.correspondence.letters.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;

/** A letterhead as the governance team keeps it. */
@Entity
@Table(schema = "correspondence", name = "letterhead")
public class LetterheadEntity extends PeriodEntity {

    private String office;
    private String telephone;
    private String chair;

    @Column(name = "chief_executive")
    private String chiefExecutive;

    private @Nullable String status;

    @Column(name = "sign_off")
    private String signOff;

    /** For JPA. */
    protected LetterheadEntity() {}

    /** A new row that says this. */
    public LetterheadEntity(Letterhead letterhead) {
        correct(letterhead);
    }

    /** Makes it say this. */
    public final void correct(Letterhead letterhead) {
        move(letterhead.from(), letterhead.until());
        office = String.join("\n", letterhead.office());
        telephone = letterhead.telephone();
        chair = letterhead.chair();
        chiefExecutive = letterhead.chiefExecutive();
        status = letterhead.status().orElse(null);
        signOff = String.join("\n", letterhead.signOff());
    }

    /** What it says. */
    public Letterhead letterhead() {
        return new Letterhead(
                from(),
                until(),
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
