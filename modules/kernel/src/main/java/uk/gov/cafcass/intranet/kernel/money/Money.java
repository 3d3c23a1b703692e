package uk.gov.cafcass.intranet.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in pounds, exact to the penny. It may be less than nothing, as what is left of a budget can be; who may not take such a
 * one says so.
 *
 * @param pounds with two decimal places
 */
public record Money(BigDecimal pounds) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = ofPounds(0);

    /** The most that one amount can be: what people type beyond it is a slip. */
    public static final Money MOST = ofPounds(999_999_999);

    private static final Pattern TYPED = Pattern.compile("£? ?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");

    /** @throws ArithmeticException when there is a part of a penny in it */
    public Money {
        pounds = pounds.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** So many pounds. */
    public static Money ofPounds(long pounds) {
        return new Money(BigDecimal.valueOf(pounds));
    }

    /** What somebody typed: {@code 1036}, {@code £1,036.50}; empty when it is no amount, or less than nothing. */
    public static Optional<Money> parse(String typed) {
        String amount = typed.strip();
        if (!TYPED.matcher(amount).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Money(new BigDecimal(amount.replaceAll("[£, ]", ""))));
    }

    /** What they come to; nothing for none. */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /** The two together. */
    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    /** What is left of it. */
    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    /** So many times as much. */
    public Money times(long count) {
        return new Money(pounds.multiply(BigDecimal.valueOf(count)));
    }

    /**
     * What one of so many costs, to the nearest pound; half a pound is rounded up.
     *
     * @throws ArithmeticException when the count is 0
     */
    public Money perUnit(long count) {
        return new Money(pounds.divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_UP));
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return pounds.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }

    /** {@code £1,036} or, where there are pence, {@code £1,036.50}; {@code −£20} when it is less than nothing. */
    @Override
    public String toString() {
        boolean whole = pounds.stripTrailingZeros().scale() <= 0;
        DecimalFormat format =
                new DecimalFormat(whole ? "£#,##0" : "£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
        return (isNegative() ? "−" : "") + format.format(pounds.abs());
    }
}
