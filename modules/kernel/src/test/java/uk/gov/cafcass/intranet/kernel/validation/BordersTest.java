package uk.gov.cafcass.intranet.kernel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** Each constraint of ours at its borders: the last that is taken and the first that is not. */
class BordersTest {

    record Hours(@Between(min = 1, max = 12) int whole, Optional<@Between(min = 1, max = 12) BigDecimal> exact) {}

    record Name(@Visible String line, @Visible(lines = true) String lines) {}

    record Price(@Pounds Money price) {}

    record Person(@EmailAddress String email, @Telephone String telephone, @WebAddress String site) {}

    @Consistent
    record Pair(int from, int to) {
        @Rule(at = "to")
        Optional<String> inOrder() {
            return from > to ? Optional.of("Enter one from " + from + " on") : Optional.empty();
        }

        @Rule(at = "")
        List<Fault> notSilly() {
            return from == -1
                    ? List.of(new Fault("from", "Not -1"), new Fault("to", "Nor this one beside it"))
                    : List.of();
        }

        @Rule(at = "from")
        Optional<String> brokenItself() {
            if (from == 13) {
                throw new IllegalStateException("A slip of the programmer");
            }
            return Optional.empty();
        }
    }

    private static List<String> fields(Object record) {
        return Constraints.faults(record).stream().map(Fault::field).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "12, true", "13, false", "-1, false"})
    void a_number_is_within_its_bounds_both_included(int number, boolean taken) {
        assertThat(fields(new Hours(number, Optional.empty()))).isEqualTo(taken ? List.of() : List.of("whole"));
    }

    @ParameterizedTest
    @CsvSource({"0.99, false", "1.00, true", "12.000, true", "12.01, false", "1e9, false"})
    void so_is_one_with_decimals(BigDecimal number, boolean taken) {
        assertThat(fields(new Hours(1, Optional.of(number)))).isEqualTo(taken ? List.of() : List.of("exact"));
    }

    @Test
    void the_bounds_are_in_the_sentence() {
        assertThat(Constraints.faults(new Hours(0, Optional.empty())))
                .containsExactly(new Fault("whole", "Enter a number from 1 to 12"));
    }

    /** Bell, delete, zero width joiner, right-to-left override, soft hyphen, byte order mark. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u007f", "\u200d", "\u202e", "\u00ad", "\ufeff", "\u0000"})
    void what_cannot_be_seen_is_in_no_text(String character) {
        assertThat(fields(new Name("a" + character + "b", "a" + character + "b")))
                .containsExactly("line", "lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "a\n\nb"})
    void a_line_end_is_in_a_text_of_several_lines_alone(String end) {
        assertThat(fields(new Name(end, end))).containsExactly("line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "O’Brien-Łaska", "中文", "🙂", "ä b"})
    void whatever_can_be_seen_is_taken(String text) {
        assertThat(fields(new Name(text, text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.01, false", "0, true", "999999999, true", "1000000000, false"})
    void an_amount_is_nothing_to_the_most_there_is(BigDecimal pounds, boolean taken) {
        assertThat(fields(new Price(new Money(pounds)))).isEqualTo(taken ? List.of() : List.of("price"));
    }

    @Test
    void each_broken_rule_of_a_record_is_told_at_its_field() {
        assertThat(Constraints.faults(new Pair(3, 2))).containsExactly(new Fault("to", "Enter one from 3 on"));
        assertThat(Constraints.faults(new Pair(-1, -2)))
                .containsExactlyInAnyOrder(
                        new Fault("to", "Enter one from -1 on"),
                        new Fault("from", "Not -1"),
                        new Fault("to", "Nor this one beside it"));
        assertThat(Constraints.faults(new Pair(2, 2))).isEmpty();
    }

    @Test
    void a_rule_that_fails_itself_is_no_fault_of_who_typed() {
        assertThatThrownBy(() -> Constraints.faults(new Pair(13, 13)))
                .hasStackTraceContaining("The rule cannot be asked")
                .hasStackTraceContaining("A slip of the programmer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "jo@example.org; ''",
                "''; ''",
                "jo; email",
                "jo@; email",
                "@example.org; email",
                "a b@c.org; email"
            })
    void an_address_of_mail_is_one_or_empty(String email, @Nullable String field) {
        assertThat(fields(new Person(email, "", ""))).isEqualTo(expected(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"020 7946 0018; ''", "+44 20 7946 0018; ''", "''; ''", "call me; telephone", "12; telephone"})
    void a_telephone_number_is_one_or_empty(String telephone, @Nullable String field) {
        assertThat(fields(new Person("", telephone, ""))).isEqualTo(expected(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://example.org; ''",
                "http://example.org/a?b; ''",
                "''; ''",
                "javascript:alert(1); site",
                "ftp://example.org; site",
                "https://; site"
            })
    void an_address_of_a_site_is_one_that_a_link_may_lead_to(String site, @Nullable String field) {
        assertThat(fields(new Person("", "", site))).isEqualTo(expected(field));
    }

    private static List<String> expected(@Nullable String field) {
        return field == null || field.isEmpty() ? List.of() : List.of(field);
    }
}
