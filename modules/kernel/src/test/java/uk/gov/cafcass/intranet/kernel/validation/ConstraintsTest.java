package uk.gov.cafcass.intranet.kernel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** From declared constraints to faults: which, at which field, in which order, with which sentence. */
class ConstraintsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Consistent
    record Order(
            @Required(message = "Enter a name") @Size(max = 5) String name,
            @At("") @Valid Days days,
            @Valid List<Item> items,
            List<@Size(max = 3, message = "Use at most {max} letters for a tag") String> tags,
            Optional<@PastOrPresent(message = "Not in the future") LocalDate> orderedOn,
            @EmailAddress String email) {

        @Rule(at = "until")
        Optional<String> lastsAYear() {
            return days.to > 365 ? Optional.of("Enter a day up to the " + 365 + "th") : Optional.empty();
        }
    }

    record Days(@Between(min = 1, max = 1_000) int from, @At("until") @Between(max = 1_000) int to) {}

    record Item(@At("") @Required(message = "Say what") String text, Optional<@Pounds Money> price) {}

    private static Order order() {
        return new Order("Pens", new Days(1, 2), List.of(), List.of(), Optional.empty(), "");
    }

    private static List<Fault> faults(Order order) {
        return Constraints.faults(order, TODAY);
    }

    private static Order named(String name) {
        return new Order(name, order().days, List.of(), List.of(), Optional.empty(), "");
    }

    @Test
    void what_is_right_has_no_faults() {
        assertThat(faults(order())).isEmpty();
    }

    @Test
    void all_faults_come_at_once_in_the_order_of_the_components() {
        Order wrong = new Order(
                "Pencils",
                new Days(0, 2_000),
                List.of(
                        new Item("Pen", Optional.of(Money.ofPounds(-1))),
                        new Item("", Optional.empty()),
                        new Item("Ink", Optional.of(Money.MOST.plus(Money.ofPounds(1))))),
                List.of("long", "ok", "longer"),
                Optional.of(TODAY.plusDays(1)),
                "nobody");

        assertThat(faults(wrong))
                .containsExactly(
                        new Fault("name", "Use at most 5 characters"),
                        new Fault("from", "Enter a number from 1 to 1,000"),
                        new Fault("until", "Enter a number from 0 to 1,000"),
                        new Fault("until", "Enter a day up to the 365th"),
                        new Fault("items[0].price", "Enter an amount from £0 to £999,999,999"),
                        new Fault("items[1]", "Say what"),
                        new Fault("items[2].price", "Enter an amount from £0 to £999,999,999"),
                        new Fault("tags", "Use at most 3 letters for a tag"),
                        new Fault("orderedOn", "Not in the future"),
                        new Fault("email", "Enter an e-mail address, for example name@example.org"));
    }

    @Test
    void what_is_missing_is_told_once_and_not_that_it_is_long() {
        assertThat(faults(named("\u200b".repeat(9)))).containsExactly(new Fault("name", "Enter a name"));
    }

    @Test
    void a_day_is_judged_by_the_day_that_the_caller_says() {
        Order today = new Order("Pens", new Days(1, 2), List.of(), List.of(), Optional.of(TODAY), "");

        assertThat(Constraints.faults(today, TODAY)).isEmpty();
        assertThat(Constraints.faults(today, TODAY.minusDays(1)))
                .extracting(Fault::field)
                .containsExactly("orderedOn");
        assertThatThrownBy(() -> Constraints.faults(today))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("This record is judged by a day: say which");
    }

    @Test
    void what_was_entered_is_never_evaluated() {
        @Consistent
        record Echo(String word) {
            @Rule(at = "word")
            Optional<String> mirrors() {
                return Optional.of("No " + word);
            }
        }
        assertThat(Constraints.faults(new Echo("${1+1} {2} \\$1")))
                .containsExactly(new Fault("word", "No ${1+1} {2} \\$1"));
    }

    @Test
    void a_constraint_without_a_sentence_is_a_mistake_of_ours() {
        record Careless(@Digits(integer = 1, fraction = 0) int number) {}

        assertThatThrownBy(() -> Constraints.faults(new Careless(12)))
                .hasRootCauseMessage("There is no sentence for interface jakarta.validation.constraints.Digits");
    }

    @Test
    void the_sentence_of_an_amount_names_the_most_that_there_is() throws NoSuchMethodException {
        assertThat(Pounds.class.getMethod("message").getDefaultValue())
                .isEqualTo("Enter an amount from " + Money.ZERO + " to " + Money.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a@b", "jo.smith@cafcass.gov.uk", "O’Brien@example.org"})
    void an_e_mail_address_has_something_on_both_sides(String address) {
        assertThat(faults(new Order("Pens", new Days(1, 2), List.of(), List.of(), Optional.empty(), address)))
                .isEmpty();
    }

    @Test
    void an_e_mail_address_has_at_most_254_characters() {
        String longest = "a".repeat(242) + "@example.org";

        assertThat(faults(new Order("Pens", new Days(1, 2), List.of(), List.of(), Optional.empty(), longest)))
                .isEmpty();
        assertThat(faults(new Order("Pens", new Days(1, 2), List.of(), List.of(), Optional.empty(), "a" + longest)))
                .containsExactly(new Fault("email", "Use at most 254 characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "example.org, true",
        "HTTPS://Example.org/a?b=c, true",
        "https://example.org, true",
        "ftp://example.org, false",
        "example, false",
        "https://example.org/a b, false"
    })
    void a_website_has_a_name_with_a_dot(String address, boolean right) {
        record Site(@WebAddress String address) {}

        assertThat(Constraints.faults(new Site(address)).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "0115 496 0123, true", "+44 (0)115 496 0123 x12, true", "1234, false", "ring me, false"})
    void a_telephone_number_is_made_of_digits(String number, boolean right) {
        record Desk(@Telephone String number) {}

        assertThat(Constraints.faults(new Desk(number)).isEmpty()).isEqualTo(right);
    }
}
