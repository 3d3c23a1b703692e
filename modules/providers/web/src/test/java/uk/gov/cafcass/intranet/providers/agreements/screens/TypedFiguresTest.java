package uk.gov.cafcass.intranet.providers.agreements.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.finance.screens.UnitsCells;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** Amounts and numbers as people type them, each refused at its field. */
class TypedFiguresTest {

    private static final FinancialYear YEAR = new FinancialYear(2009);

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "twenty", "-5", "1,23", "", "1e3", "£"})
    void what_is_no_amount_is_told_at_its_field(String typed) {
        TypedFigures figures = new TypedFigures();
        figures.amount(typed, "price");

        assertThat(fields(figures::check)).containsExactly("price");
    }

    @ParameterizedTest
    @CsvSource({"'1,036.50', 1036.50", "'£1,036', 1036", "1036.5, 1036.5"})
    void an_amount_is_read_as_people_write_it(String typed, String pounds) {
        TypedFigures figures = new TypedFigures();

        assertThat(figures.amount(typed, "price").pounds()).isEqualByComparingTo(pounds);
        assertThatCode(figures::check).doesNotThrowAnyException();
        assertThat(figures.amountIfAny(" ", "spent")).isEmpty();
    }

    @Test
    void an_amount_stands_in_its_field_as_it_can_be_typed_again() {
        Money amount = Money.parse("1234567.50").orElseThrow();

        assertThat(Money.parse(TypedFigures.written(amount))).contains(amount);
        assertThat(TypedFigures.written(amount)).isEqualTo("1234567.50");
    }

    @ParameterizedTest
    @CsvSource({"780, 780", "'2,029', 2029", "-1, -1", "−1, -1", "0, 0"})
    void a_number_is_read_even_when_it_is_too_small(String typed, int number) {
        assertThat(new TypedFigures().count(typed, "units")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.5", "9999999999", "1,0"})
    void what_is_no_number_is_told_at_its_cell(String typed) {
        assertThat(fields(() -> UnitsCells.read(YEAR, Map.of("south-3", typed, "north-1", "27"))))
                .containsExactly("south-3");
    }

    @Test
    void the_table_of_units_is_read_cell_by_cell_and_an_empty_one_is_none() {
        List<UnitsDelivered> units =
                UnitsCells.read(YEAR, Map.of("north-1", "27", "south-1", " 90 ", "central-1", " "));

        assertThat(units)
                .containsExactly(
                        new UnitsDelivered(YEAR, Area.NORTH, CommissioningLevel.ONE, 27),
                        new UnitsDelivered(YEAR, Area.SOUTH, CommissioningLevel.ONE, 90));
        assertThat(UnitsCells.cell("units[1].units", units)).isEqualTo("south-1");
        assertThat(UnitsCells.written(units))
                .hasSize(9)
                .containsEntry("north-1", "27")
                .containsEntry("south-1", "90")
                .containsEntry("central-1", "");
    }

    @Test
    void of_what_somebody_else_entered_the_cells_that_differ_are_told() {
        assertThat(FieldValue.differing(
                        UnitsCells.said(UnitsCells.read(YEAR, Map.of("north-1", "27", "south-2", "1576"))),
                        UnitsCells.said(UnitsCells.read(YEAR, Map.of("north-1", "27 ", "central-3", "1")))))
                .containsExactly(
                        new FieldValue.Differs("Level 2, South", "1,576", "Nothing"),
                        new FieldValue.Differs("Level 3, Central", "Nothing", "1"));
    }

    @Test
    void an_empty_line_is_no_payment_and_half_of_one_is_told() {
        PaymentLine whole = PaymentLine.of(new Payment(LocalDate.parse("2026-05-01"), Money.ofPounds(5)));
        PaymentLine dayless = new PaymentLine();
        dayless.setAmount("7");
        PaymentLine moneyless = new PaymentLine();
        moneyless.setOn(LocalDate.parse("2026-05-01"));
        TypedFigures figures = new TypedFigures();

        assertThat(PaymentLine.read(List.of(whole, new PaymentLine()), figures))
                .containsExactly(new Payment(LocalDate.parse("2026-05-01"), Money.ofPounds(5)));
        PaymentLine.read(List.of(dayless, new PaymentLine(), moneyless), figures);
        assertThat(fields(figures::check)).containsExactly("paid:0:on", "paid:2:amount");
    }

    private static List<String> fields(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work).faults().stream()
                .map(Fault::field)
                .toList();
    }
}
