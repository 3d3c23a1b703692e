package uk.gov.cafcass.intranet.providers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** Amounts, counts and years as people type them. What cannot be read is noted at its field, and all of it is told at once. */
public final class TypedFigures {

    private static final String COUNT = "-?([0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2})";

    private final List<Fault> faults = new ArrayList<>();

    /** An amount; nothing while it is wrong. */
    public Money amount(String typed, String field) {
        return Money.parse(typed).orElseGet(() -> {
            wrong(field, "Enter an amount in pounds, for example 1036 or 1,036.50");
            return Money.ZERO;
        });
    }

    /** An amount, or none where nothing was typed. */
    public Optional<Money> amountIfAny(String typed, String field) {
        return typed.isBlank() ? Optional.empty() : Optional.of(amount(typed, field));
    }

    /** A whole number, less than nothing too: who takes it says whether it may be. */
    public int count(String typed, String field) {
        String digits = typed.strip().replace('−', '-');
        if (!digits.matches(COUNT)) {
            wrong(field, "Enter a whole number, for example 780");
            return 0;
        }
        return Integer.parseInt(digits.replace(",", ""));
    }

    /** A financial year; the first one while it is wrong. */
    public FinancialYear year(String typed, String field) {
        return FinancialYear.parse(typed).orElseGet(() -> {
            wrong(field, "Enter a financial year, for example 2009/10");
            return new FinancialYear(FinancialYear.FIRST);
        });
    }

    /** Notes that a field is wrong. */
    public void wrong(String field, String sentence) {
        faults.add(new Fault(field, sentence));
    }

    /** @throws Problem with everything that could not be read */
    public void check() {
        Problem.refuse(faults);
    }

    /** An amount as it stands in a field: {@code 1036}, {@code 1036.50}. */
    public static String written(Money amount) {
        return amount.toString().replaceAll("[£,]", "");
    }
}
