package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;

/**
 * A figure of a financial year as stored.
 *
 * @param <T> its sort
 */
@MappedSuperclass
public abstract class FigureEntity<T extends YearFigure> extends VersionedEntity<T> {

    @Column(name = "financial_year")
    private FinancialYear year;

    protected FigureEntity() {}

    protected FigureEntity(FinancialYear year) {
        this.year = year;
    }

    /** Of which it is; it stays so. */
    public final FinancialYear year() {
        return year;
    }

    /** Replaces its content by another of the same year. */
    public abstract void correct(T figure);
}
