package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** What may go on the list of bank holidays, and what is said at which field when it may not. */
class BankHolidayInputTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2027-06-04");
    private static final Set<Division> SCOTLAND = Set.of(Division.SCOTLAND);

    @Test
    void what_is_right_becomes_a_bank_holiday_in_each_division() {
        assertThat(new BankHolidayInput(FRIDAY, EnumSet.allOf(Division.class), "  A great day ").checked(h -> false))
                .containsExactly(
                        new BankHoliday(FRIDAY, Division.ENGLAND_AND_WALES, "A great day"),
                        new BankHoliday(FRIDAY, Division.SCOTLAND, "A great day"),
                        new BankHoliday(FRIDAY, Division.NORTHERN_IRELAND, "A great day"));
    }

    @ParameterizedTest(name = "{0} {1} \"{2}\": {3}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-          | SCOTLAND | May Day | day: Enter the day of the bank holiday, for example 25 December 2026.",
                "2027-06-05 | SCOTLAND | May Day | day: 5 June 2027 is a Saturday, which is no working day anyway. Enter the"
                        + " substitute day.",
                "1999-12-31 | SCOTLAND | May Day | day: Enter a day from 2000 to 2099.",
                "2100-01-01 | SCOTLAND | May Day | day: Enter a day from 2000 to 2099.",
                "2027-06-04 | -        | May Day | division: Choose where it is a bank holiday.",
                "2027-06-04 | SCOTLAND | ' '     | name: Enter what the day is called, for example Boxing Day."
            })
    void what_is_wrong_is_said_at_its_field(
            @Nullable LocalDate day, @Nullable Division division, String name, String fault) {
        assertThat(faults(day, division == null ? Set.of() : Set.of(division), name))
                .containsExactly(fault);
    }

    @Test
    void a_day_that_is_listed_already_is_refused_where_it_is() {
        assertThatThrownBy(() -> new BankHolidayInput(FRIDAY, EnumSet.allOf(Division.class), "May Day")
                        .checked(holiday -> holiday.division() == Division.SCOTLAND))
                .hasMessage("4 June 2027 is on the list already in Scotland. Correct that line instead.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"May\u0000Day", "May\nDay", "May\u202eDay", "May\u2028Day"})
    void a_name_with_what_cannot_be_seen_is_refused(String name) {
        assertThat(faults(FRIDAY, SCOTLAND, name))
                .containsExactly("name: Type the name again: it holds characters that cannot be seen.");
    }

    @Test
    void a_name_may_have_a_hundred_characters_and_no_more() {
        assertThat(faults(FRIDAY, SCOTLAND, "x".repeat(101)))
                .containsExactly("name: Use at most 100 characters for the name.");
        assertThat(faults(FRIDAY, SCOTLAND, "x".repeat(100))).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults(null, Set.of(), "")).hasSize(3);
    }

    private static List<String> faults(@Nullable LocalDate day, Set<Division> divisions, String name) {
        try {
            new BankHolidayInput(day, divisions, name).checked(holiday -> false);
            return List.of();
        } catch (Problem problem) {
            return problem.faults().stream().map(BankHolidayInputTest::said).toList();
        }
    }

    private static String said(Fault fault) {
        return fault.field() + ": " + fault.sentence();
    }
}
