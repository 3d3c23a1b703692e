package uk.gov.cafcass.intranet.kernel.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;

/** JSON into records: what there is, what must be there, and what is told, all at once and at its path. */
class JsonRecordsTest {

    @Consistent
    record Booking(
            String title,
            Month month,
            @Required(message = "Say when") LocalDate on,
            Optional<Boolean> paid,
            Integer seats,
            Optional<@Between(min = 1, max = 5) Integer> rooms,
            Money price,
            @Required(message = "Say which year") FinancialYear year,
            Set<Month> others,
            List<String> notes,
            Optional<Guest> host,
            List<@Valid Guest> guests,
            @At("") @Valid Place place) {

        @Rule(at = "rooms")
        Optional<String> hasRoomsWhenItIsPaid() {
            return paid.orElse(false) && rooms.isEmpty() ? Optional.of("Say how many rooms") : Optional.empty();
        }
    }

    record Guest(@Required(message = "Say who") String name, Optional<Long> number) {}

    record Place(@At("where") String name, Optional<BigDecimal> north) {}

    private static Booking read(String json) {
        return JsonReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Booking.class);
    }

    private static List<Fault> faults(String json) {
        return catchThrowableOfType(Problem.class, () -> read(json)).faults();
    }

    @Test
    void a_whole_object_is_read() {
        assertThat(
                        read(
                                "{'title': 'Away day', 'month': 'june', 'on': '2015-06-08', 'paid': false, 'seats': 12, 'rooms': 2,"
                                        + " 'price': 27.5, 'year': '2009-10', 'others': ['MAY', 'july'], 'notes': ['a', 'b'],"
                                        + " 'host': {'name': 'H'}, 'guests': [{'name': 'G', 'number': 7}], 'where': 'Leeds', 'north': 53.8}"))
                .isEqualTo(new Booking(
                        "Away day",
                        Month.JUNE,
                        LocalDate.of(2015, 6, 8),
                        Optional.of(false),
                        12,
                        Optional.of(2),
                        new Money(new BigDecimal("27.50")),
                        new FinancialYear(2009),
                        Set.of(Month.MAY, Month.JULY),
                        List.of("a", "b"),
                        Optional.of(new Guest("H", Optional.empty())),
                        List.of(new Guest("G", Optional.of(7L))),
                        new Place("Leeds", Optional.of(new BigDecimal("53.8")))));
    }

    @Test
    void what_must_be_there_is_told_each_with_its_sentence_in_the_order_of_the_record() {
        assertThat(faults("{}"))
                .containsExactly(
                        new Fault(
                                "month",
                                "Say which: one of JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER,"
                                        + " OCTOBER, NOVEMBER, DECEMBER"),
                        new Fault("on", "Say when"),
                        new Fault("seats", "Send a whole number"),
                        new Fault("price", "Say how much, in pounds"),
                        new Fault("year", "Say which year"));
    }

    @Test
    void types_constraints_rules_and_unknown_names_are_told_together_and_each_field_once() {
        assertThat(faults("{'title': 7, 'month': 'SMARCH', 'on': 'soon', 'paid': true, 'seats': 1.5, 'price': '9',"
                        + " 'year': 'last', 'others': ['MAY', 'SMARCH', 'x'], 'notes': [1], 'host': [],"
                        + " 'guests': [{'name': 'G'}, {'number': 'x', 'nam': 'y'}, 3], 'north': true, 'west': 1}"))
                .extracting(Fault::field)
                .containsExactly(
                        "title",
                        "month",
                        "on",
                        "seats",
                        "rooms",
                        "price",
                        "year",
                        "others",
                        "notes[0]",
                        "host",
                        "guests[2]",
                        "guests[1].name",
                        "guests[1].number",
                        "north",
                        "west",
                        "guests[1].nam");
    }

    @Test
    void an_optional_number_has_its_bounds() {
        assertThat(faults(
                        "{'month': 'MAY', 'on': '2015-06-08', 'seats': 1, 'price': 1, 'year': '2009-10', 'rooms': 6}"))
                .containsExactly(new Fault("rooms", "Enter a number from 1 to 5"));
    }

    @Test
    void the_name_of_a_field_that_is_called_otherwise_is_the_only_one() {
        assertThat(faults(
                        "{'month': 'MAY', 'on': '2015-06-08', 'seats': 1, 'price': 1, 'year': '2009-10', 'name': 'x'}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("name");
                    assertThat(fault.sentence()).contains("where, north").doesNotContain("place");
                });
    }

    @Test
    void a_component_that_nobody_can_read_is_a_mistake_of_ours() {
        record Odd(Thread thread) {}
        record Silent(LocalDate on) {}

        JsonInput nothing = JsonReader.object("{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> nothing.as(Odd.class)).hasMessageContaining("There is no way to read thread");
        assertThatThrownBy(() -> nothing.as(Silent.class)).hasMessageContaining("say with @Required");
    }
}
