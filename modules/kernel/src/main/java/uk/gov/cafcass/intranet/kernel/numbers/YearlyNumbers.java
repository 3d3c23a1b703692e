package uk.gov.cafcass.intranet.kernel.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;

/**
 * Counts in series, each from 1 in every year. Whoever takes a number locks its series and year until the end of the transaction, and a
 * transaction that is rolled back gives it back: so there are no gaps and no doubles, and registrations come one after the other.
 * Plain SQL: one statement adds the row or locks and counts it, which JPA cannot say.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class YearlyNumbers {

    private static final String NEXT =
            """
            insert into kernel.yearly_number as n (series, year, last) values (?, ?, 1)
            on conflict (series, year) do update set last = n.last + 1 returning last""";

    private final Sql sql;

    @Inject
    YearlyNumbers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes the next number.
     *
     * @param series what is counted: {@code correspondence.request}
     * @param year of the calendar
     */
    public int next(String series, int year) {
        return sql.count(NEXT, series, year);
    }

    /**
     * Lets a year begin after numbers that were given elsewhere.
     *
     * @param last the last of those
     * @return false, and nothing is changed, when the year has numbers of its own already
     */
    public boolean beginAfter(String series, int year, int last) {
        return sql.change(
                        "insert into kernel.yearly_number (series, year, last) values (?, ?, ?) on conflict do nothing",
                        series,
                        year,
                        last)
                == 1;
    }
}
