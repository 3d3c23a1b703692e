package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;

/** One version of one section of a paper, as it was written. It is added and never changed. */
@Entity
@Table(name = "board_paper_section", schema = "providers")
@IdClass(PaperSectionEntity.Key.class)
public class PaperSectionEntity {

    @Id
    @Column(name = "financial_year")
    private int year;

    @Id
    private int section;

    @Id
    private int version;

    private String text;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected PaperSectionEntity() {}

    /** A version that somebody wrote. */
    public PaperSectionEntity(FinancialYear year, WrittenSection written) {
        this.year = year.starting();
        section = written.section().number();
        version = written.version();
        text = written.text();
        writtenBy = written.writtenBy();
        writtenAt = written.writtenAt();
    }

    /** Year, section and version. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private int year;
        private int section;
        private int version;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.year == year && key.section == section && key.version == version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(year, section, version);
        }
    }

    /** The version for readers. */
    public WrittenSection value() {
        return new WrittenSection(PaperSection.of(section).orElseThrow(), version, text, writtenBy, writtenAt);
    }
}
