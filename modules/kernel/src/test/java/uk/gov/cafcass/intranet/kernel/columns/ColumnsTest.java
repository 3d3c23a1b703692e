package uk.gov.cafcass.intranet.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** Values of the domain as they stand in columns: what was written is what is read, on PostgreSQL as without it. */
class ColumnsTest {

    private static final Database DATABASE = Database.with();

    private final MoneyConverter money = new MoneyConverter();
    private final FinancialYearConverter years = new FinancialYearConverter();

    @Property
    void an_amount_comes_back_to_the_penny(
            @ForAll @Scale(2) @BigRange(min = "-999999999", max = "999999999") BigDecimal pounds) {
        Money amount = new Money(pounds);
        assertThat(money.convertToEntityAttribute(money.convertToDatabaseColumn(amount)))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1036.5", "1036.50", "1036.500"})
    void a_column_of_any_scale_is_pounds_and_pence(BigDecimal column) {
        assertThat(money.convertToEntityAttribute(column)).isEqualTo(new Money(new BigDecimal("1036.50")));
    }

    @Test
    void part_of_a_penny_in_a_column_is_no_amount_and_is_not_rounded_away() {
        assertThatThrownBy(() -> money.convertToEntityAttribute(new BigDecimal("1036.505")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Property
    void a_year_of_accounts_stands_as_the_year_it_begins_in(@ForAll @IntRange(min = 2001, max = 2098) int starting) {
        FinancialYear year = new FinancialYear(starting);
        assertThat(years.convertToDatabaseColumn(year)).isEqualTo(starting);
        assertThat(years.convertToEntityAttribute(starting)).isEqualTo(year);
    }

    @Test
    void a_year_before_there_were_accounts_is_refused_in_a_column_too() {
        assertThatThrownBy(() -> years.convertToEntityAttribute(2000)).isInstanceOf(Problem.class);
    }

    @Test
    void what_is_not_known_stays_not_known_P_12() {
        assertThat(money.convertToDatabaseColumn(null)).isNull();
        assertThat(money.convertToEntityAttribute(null)).isNull();
        assertThat(years.convertToDatabaseColumn(null)).isNull();
        assertThat(years.convertToEntityAttribute(null)).isNull();
    }

    @Property
    void days_come_back_in_their_order_before_they_were_ever_sent(
            @ForAll List<@DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate> days) {
        DateArray array = new DateArray();
        assertThat(array.convertToEntityAttribute(array.convertToDatabaseColumn(days)))
                .isEqualTo(days);
    }

    @Test
    void postgresql_gives_back_days_numbers_and_texts_as_they_were_written() throws SQLException {
        List<LocalDate> days = List.of(LocalDate.parse("2015-06-08"), LocalDate.parse("2004-02-29"));
        List<BigDecimal> numbers =
                List.of(new BigDecimal("0.10"), new BigDecimal("-1E+3"), new BigDecimal("123456789.99"));
        List<String> texts = List.of("a, b", "{c}", "", "“d” \\ \"e\"");

        assertThat(new DateArray()
                        .convertToEntityAttribute(stored("date[]", new DateArray().convertToDatabaseColumn(days))))
                .isEqualTo(days);
        assertThat(new NumberArray()
                        .convertToEntityAttribute(
                                stored("numeric[]", new NumberArray().convertToDatabaseColumn(numbers))))
                .isEqualTo(List.of(new BigDecimal("0.10"), new BigDecimal("-1000"), new BigDecimal("123456789.99")));
        assertThat(new TextArray()
                        .convertToEntityAttribute(stored("text[]", new TextArray().convertToDatabaseColumn(texts))))
                .isEqualTo(texts);
    }

    @Test
    void none_of_them_is_an_empty_list_and_not_a_list_of_nothing() throws SQLException {
        assertThat(new DateArray()
                        .convertToEntityAttribute(stored("date[]", new DateArray().convertToDatabaseColumn(List.of()))))
                .isEmpty();
        assertThat(new NumberArray().convertToEntityAttribute("{}")).isEmpty();
        assertThat(ArrayText.elements(new Object[0])).isEmpty();
    }

    @Test
    void what_is_no_day_is_not_read_as_one() {
        assertThat(ArrayText.elements("{2015-06-08,,x}")).containsExactly("2015-06-08", "", "x");
        assertThatThrownBy(() -> new DateArray().convertToEntityAttribute("{2015-06-08,}"))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void elements_that_were_never_sent_are_those_of_the_array_of_java() {
        assertThat(ArrayText.elements(Stream.of(1, 2).toArray())).containsExactly("1", "2");
    }

    /** What the driver gives for a value that was sent to a column of this type. */
    private static Object stored(String type, Object value) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("select ?::" + type)) {
            statement.setObject(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1) instanceof java.sql.Array array && !type.equals("text[]")
                        ? array.toString()
                        : rows.getArray(1);
            }
        }
    }
}
