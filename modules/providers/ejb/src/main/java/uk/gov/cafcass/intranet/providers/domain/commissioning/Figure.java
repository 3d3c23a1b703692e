package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** What is said of a number that was entered wrongly. */
final class Figure {

    /** Nobody counts further in one row. */
    private static final int MOST = 10_000_000;

    private Figure() {}

    /** An amount is not less than nothing, and no slip of the keyboard. */
    static void amount(Money amount, String field, List<Fault> faults) {
        if (amount.isNegative() || amount.compareTo(Money.MOST) > 0) {
            faults.add(new Fault(field, "Enter an amount from £0 to " + Money.MOST));
        }
    }

    /** An amount, or none. */
    static void amount(Optional<Money> amount, String field, List<Fault> faults) {
        amount.ifPresent(given -> amount(given, field, faults));
    }

    /** A count is not less than nothing (P-12). */
    static void count(int count, String field, List<Fault> faults) {
        if (count < 0 || count > MOST) {
            faults.add(new Fault(field, "Enter a number from 0 to %,d".formatted(MOST)));
        }
    }
}
