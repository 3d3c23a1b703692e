package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;

/** A financial year, locked while one of its figures is written; its units are entered as one table and have one version. */
@Entity
@Table(name = "figure_year", schema = "providers")
public class FigureYearEntity {

    @Id
    @Column(name = "financial_year")
    private int year;

    @Column(name = "units_version")
    private int unitsVersion;

    protected FigureYearEntity() {}

    /** The key of a year. */
    public static int key(FinancialYear year) {
        return year.starting();
    }

    /** The version of its units that an edit must name. */
    public int unitsVersion() {
        return unitsVersion;
    }

    /** Counts another version of its units. */
    public void unitsChanged() {
        unitsVersion++;
    }
}
