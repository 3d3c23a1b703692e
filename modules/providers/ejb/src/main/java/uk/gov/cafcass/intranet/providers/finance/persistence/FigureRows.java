package uk.gov.cafcass.intranet.providers.finance.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.history.CorrectedRows;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.providers.finance.domain.FigureEntity;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigure;

/**
 * The figures of one sort (P-12).
 *
 * @param <T> the sort
 * @param <E> its entity
 */
public final class FigureRows<T extends YearFigure, E extends FigureEntity<T>> extends CorrectedRows<E> {

    private final String select;
    private final String order;
    private final Function<T, E> made;

    /** @param order of the rows of a year, of properties of {@code f} */
    FigureRows(EntityManager entities, Class<E> type, String noun, String order, Function<T, E> made) {
        super(entities, type, noun);
        this.select = "select f from " + type.getSimpleName() + " f";
        this.order = " order by " + order;
        this.made = made;
    }

    /** Adds a figure that its year, which is locked, does not have. */
    public E add(T figure) {
        return add(made.apply(figure));
    }

    /** Those of a year, in a stable order. */
    public List<E> of(FinancialYear year) {
        return list(select + " where f.year = ?1" + order, year);
    }

    /** Those of all years, in a stable order. */
    public List<E> all() {
        return list(select + order);
    }
}
