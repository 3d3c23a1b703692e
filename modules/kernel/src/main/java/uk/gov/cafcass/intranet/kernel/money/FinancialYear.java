package uk.gov.cafcass.intranet.kernel.money;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * A year of accounts, from 1 April to 31 March (P-12).
 *
 * @param starting the calendar year in which it begins, such as 2009 for 2009/10
 */
public record FinancialYear(int starting) implements Comparable<FinancialYear> {

    /** Cafcass began on 1 April 2001. */
    public static final int FIRST = 2001;

    /** The last one that can be written as a year of this century with the next. */
    public static final int LAST = 2098;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}) ?[/-] ?(\\d{2}|\\d{4})");

    /** @throws Problem at {@code year} when Cafcass was not there yet, or it is too far away */
    public FinancialYear {
        if (starting < FIRST || starting > LAST) {
            throw Problem.invalid(
                    "year.out-of-range", "year", "Enter a financial year from 2001/02 to 2098/99, such as 2009/10");
        }
    }

    /** The one that a day is in. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** What somebody wrote: {@code 2009/10}, {@code 2009-10}, {@code 2009/2010}; empty when it is no year of accounts. */
    public static Optional<FinancialYear> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int starting = Integer.parseInt(matcher.group(1));
        String ending = String.valueOf(starting + 1);
        boolean follows = ending.endsWith(matcher.group(2));
        return follows && starting >= FIRST && starting <= LAST
                ? Optional.of(new FinancialYear(starting))
                : Optional.empty();
    }

    /**
     * The one that an address names by its {@link #slug}.
     *
     * @throws Problem {@link Kind#NOT_FOUND} when it names none
     */
    public static FinancialYear ofSlug(String slug) {
        return parse(slug)
                .filter(year -> year.slug().equals(slug))
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND, "year.unknown", "There is no such financial year. Write it as in 2009-10."));
    }

    /** Its days. */
    public Period period() {
        return Period.of(LocalDate.of(starting, Month.APRIL, 1), LocalDate.of(starting + 1, Month.MARCH, 31));
    }

    /** The one after it. */
    public FinancialYear next() {
        return new FinancialYear(starting + 1);
    }

    /** The one before it. */
    public FinancialYear previous() {
        return new FinancialYear(starting - 1);
    }

    /** For addresses and file names: {@code 2009-10}. */
    public String slug() {
        return written('-');
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(starting, other.starting);
    }

    /** As people write it: {@code 2009/10}. */
    @Override
    public String toString() {
        return written('/');
    }

    private String written(char between) {
        return "%d%c%02d".formatted(starting, between, (starting + 1) % 100);
    }
}
