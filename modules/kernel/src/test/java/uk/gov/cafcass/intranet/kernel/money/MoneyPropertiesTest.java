package uk.gov.cafcass.intranet.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;

/** What holds for any amount and any year of accounts (P-12). */
class MoneyPropertiesTest {

    private static final long MOST_PENCE = 99_999_999_999L;

    private static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    @Property
    void an_amount_that_is_shown_is_read_back_the_same(@ForAll @LongRange(max = MOST_PENCE) long pence) {
        Money amount = pence(pence);
        assertThat(Money.parse(amount.toString())).contains(amount);
        assertThat(Money.parse(amount.pounds().toPlainString())).contains(amount);
    }

    @Property
    void less_than_nothing_is_shown_and_never_taken_for_something_typed(
            @ForAll @LongRange(min = -MOST_PENCE, max = -1) long pence) {
        Money amount = pence(pence);
        assertThat(amount.isNegative()).isTrue();
        assertThat(amount.toString()).isEqualTo("−" + Money.ZERO.minus(amount));
        assertThat(Money.parse(amount.toString())).isEmpty();
    }

    @Property
    void whatever_is_typed_is_an_amount_or_none_and_never_breaks(@ForAll String typed) {
        Money.parse(typed).ifPresent(amount -> assertThat(amount.isNegative()).isFalse());
    }

    @Property
    void adding_and_taking_away_cancel_out(
            @ForAll @LongRange(min = -MOST_PENCE, max = MOST_PENCE) long one,
            @ForAll @LongRange(min = -MOST_PENCE, max = MOST_PENCE) long other) {
        Money a = pence(one);
        Money b = pence(other);
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.compareTo(b)).isEqualTo(Long.compare(one, other));
        assertThat(a.minus(b).isNegative()).isEqualTo(one < other);
    }

    @Property
    void so_many_times_is_adding_so_often(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long pence, @ForAll @IntRange(max = 12) int count) {
        Money sum = Money.ZERO;
        for (int i = 0; i < count; i++) {
            sum = sum.plus(pence(pence));
        }
        assertThat(pence(pence).times(count)).isEqualTo(sum);
    }

    /** P-12: the average is the whole pound that is nearest; from half a pound on it is the next. */
    @Property
    void an_average_is_less_than_half_a_pound_too_high_or_too_low_for_each_unit(
            @ForAll @LongRange(max = MOST_PENCE) long pence, @ForAll @IntRange(min = 1, max = 10_000) int units) {
        BigInteger average = pence(pence).perUnit(units).pounds().toBigIntegerExact();
        BigInteger twice = BigInteger.valueOf(pence).multiply(BigInteger.TWO);
        BigInteger perUnit = BigInteger.valueOf(100L * units);
        BigInteger over = average.multiply(BigInteger.TWO).multiply(perUnit).subtract(twice);
        assertThat(over).isGreaterThan(perUnit.negate()).isLessThanOrEqualTo(perUnit);
    }

    /** P-12: 2.5 is 3, as on paper, and not the even number beside it. */
    @ParameterizedTest
    @CsvSource({"5, 2, 3", "7, 2, 4", "1, 2, 1", "1, 3, 0", "2, 3, 1", "2400000, 2316, 1036"})
    void half_a_pound_is_rounded_up(long pounds, long units, long average) {
        assertThat(Money.ofPounds(pounds).perUnit(units)).isEqualTo(Money.ofPounds(average));
    }

    @Test
    void the_average_of_no_units_is_not_known_and_asking_for_it_is_a_mistake() {
        assertThatThrownBy(() -> Money.ofPounds(1).perUnit(0)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void every_day_is_in_the_year_of_accounts_that_begins_last_before_it(
            @ForAll @IntRange(min = FinancialYear.FIRST + 2, max = FinancialYear.LAST - 1) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
        FinancialYear of = FinancialYear.of(day);
        assertThat(of.period().has(day)).isTrue();
        assertThat(of.previous().period().has(day)).isFalse();
        assertThat(of.next().starting()).isEqualTo(of.starting() + 1);
    }

    @Property
    void years_of_accounts_follow_each_other_without_a_day_between_them(
            @ForAll @IntRange(min = FinancialYear.FIRST, max = FinancialYear.LAST - 1) int starting) {
        FinancialYear year = new FinancialYear(starting);
        Period next = year.next().period();
        assertThat(year.period().until()).contains(next.from().minusDays(1));
        assertThat(year.next().previous()).isEqualTo(year);
        assertThat(year).isLessThan(year.next());
    }

    @Property
    void a_year_of_accounts_is_read_back_from_every_way_of_writing_it(
            @ForAll @IntRange(min = FinancialYear.FIRST, max = FinancialYear.LAST) int starting) {
        FinancialYear year = new FinancialYear(starting);
        assertThat(FinancialYear.parse(year.toString())).contains(year);
        assertThat(FinancialYear.ofSlug(year.slug())).isEqualTo(year);
        assertThat(FinancialYear.parse(starting + " / " + (starting + 1))).contains(year);
        assertThat(FinancialYear.parse(starting + "/" + (starting + 2))).isEmpty();
        assertThat(FinancialYear.parse(starting + "/" + starting)).isEmpty();
    }
}
