package uk.gov.cafcass.intranet.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1036; £1,036", "1036.5; £1,036.50", "0; £0", "-20; −£20", "2400000.00; £2,400,000", "0.05; £0.05"
            })
    void it_reads_as_people_write_it(BigDecimal pounds, String words) {
        assertThat(new Money(pounds)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1036; £1,036", "£1,036.50; £1,036.50", " £ 2,000,000 ; £2,000,000", "0; £0", "7.5; £7.50"})
    void what_people_type_is_understood(String typed, String meant) {
        assertThat(Money.parse(typed)).map(Money::toString).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "-5", "1.234", "1,03", "1,0,3", "1e6", "£", "1 000", "٣", "1234567890123"})
    void what_is_no_amount_is_not(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }

    @Test
    void the_average_is_rounded_to_the_pound() {
        assertThat(Money.ofPounds(2_400_000).perUnit(2316)).hasToString("£1,036");
        assertThat(Money.ofPounds(3).perUnit(2)).hasToString("£2");
    }

    @Test
    void there_is_no_part_of_a_penny() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void sums_are_exact(@ForAll List<@LongRange(min = -1_000_000_000L, max = 1_000_000_000L) Long> pence) {
        List<Money> amounts =
                pence.stream().map(one -> new Money(BigDecimal.valueOf(one, 2))).toList();
        long total = pence.stream().mapToLong(Long::longValue).sum();
        assertThat(Money.sum(amounts)).isEqualTo(new Money(BigDecimal.valueOf(total, 2)));
    }
}
