package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** The details of a year's paper as stored, one row a year. */
@Entity
@Table(name = "board_paper", schema = "providers")
public class BoardPaperEntity extends VersionedEntity<PaperDetails> {

    @Column(name = "financial_year")
    private FinancialYear year;

    @Column(name = "meeting_on")
    private @Nullable LocalDate meetingOn;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_on")
    private @Nullable LocalDate preparedOn;

    @Column(name = "printed_total")
    private @Nullable Money printedTotal;

    protected BoardPaperEntity() {}

    /** Replaces its content by another of the same year. */
    public void describe(PaperDetails details) {
        meetingOn = details.meetingOn().orElse(null);
        preparedBy = details.preparedBy();
        preparedOn = details.preparedOn().orElse(null);
        printedTotal = details.printedTotal().orElse(null);
    }

    @Override
    public PaperDetails value() {
        return new PaperDetails(
                year,
                Optional.ofNullable(meetingOn),
                preparedBy,
                Optional.ofNullable(preparedOn),
                Optional.ofNullable(printedTotal));
    }
}
