package uk.gov.cafcass.intranet.intranet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.intranet.IntranetFixture;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.kernel.workingdays.BankHolidayDetails;

/** The list of bank holidays, which every deadline is counted by (G-2): who reads it, who corrects it, what becomes of that. */
class BankHolidayScreensTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 10);

    private static final IntranetFixture FIXTURE = new IntranetFixture();

    @BeforeEach
    void address() {
        FIXTURE.address("year", "2027");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static Problem refused(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }

    private static AddBankHolidayScreen adding(Services services, LocalDate day, String... divisions) {
        AddBankHolidayScreen screen = services.fresh(AddBankHolidayScreen.class);
        screen.load();
        screen.setDay(day);
        screen.setName("A day of rest");
        screen.setDivisions(List.of(divisions));
        return screen;
    }

    private static List<WorkingDaysScreen.Row> on(Services services, LocalDate day) {
        return services.fresh(WorkingDaysScreen.class).getRows().stream()
                .filter(row -> row.day().equals(day))
                .toList();
    }

    private static BankHolidayScreen correcting(Services services, BankHolidayDetails line) {
        BankHolidayScreen screen = services.fresh(BankHolidayScreen.class);
        screen.setYear(line.day().getYear());
        screen.setId(Long.toString(line.id()));
        screen.load();
        return screen;
    }

    @Test
    void a_day_in_several_parts_of_the_kingdom_is_one_row_with_a_line_for_each() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            assertThat(adding(s, DAY, "SCOTLAND", "NORTHERN_IRELAND").add())
                    .isEqualTo("/calendar/working-days?faces-redirect=true&done=added&year=2027");
            assertThat(on(s, DAY)).singleElement().satisfies(row -> {
                assertThat(row.name()).isEqualTo("A day of rest");
                assertThat(row.weekday()).isEqualTo("Friday");
                assertThat(row.lines()).hasSize(2);
            });
        });
    }

    @Test
    void what_is_missing_is_told_at_once_and_nothing_is_added() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            AddBankHolidayScreen screen = s.fresh(AddBankHolidayScreen.class);
            assertThat(refused(screen::add).faults())
                    .extracting(Fault::field)
                    .containsExactlyInAnyOrder("day", "name", "division");
        });
    }

    @Test
    void a_line_is_corrected_and_the_list_of_its_new_year_shown() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            adding(s, DAY, "SCOTLAND").add();
            BankHolidayScreen screen = correcting(s, on(s, DAY).get(0).lines().get(0));
            assertThat(screen.getHeading()).isEqualTo("A day of rest, 10 September 2027, Scotland");
            screen.getDays().put("day", LocalDate.of(2028, 9, 8));
            assertThat(screen.save()).isEqualTo("/calendar/working-days?faces-redirect=true&done=corrected&year=2028");
            assertThat(on(s, DAY)).isEmpty();
        });
    }

    @Test
    void a_line_is_taken_off_and_is_not_found_any_more() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            adding(s, DAY, "SCOTLAND").add();
            BankHolidayDetails line = on(s, DAY).get(0).lines().get(0);
            assertThat(correcting(s, line).remove())
                    .isEqualTo("/calendar/working-days?faces-redirect=true&done=removed&year=2027");
            assertThat(on(s, DAY)).isEmpty();
            assertThat(refused(() -> correcting(s, line)).kind()).isEqualTo(Kind.NOT_FOUND);
        });
    }

    @Test
    void everybody_reads_the_list_and_only_governance_and_it_change_it() {
        FIXTURE.rehearse(FIXTURE.fay, s -> {
            WorkingDaysScreen list = s.fresh(WorkingDaysScreen.class);
            assertThat(list.isMayEdit()).isFalse();
            assertThat(list.getRows()).isNotEmpty();
            assertThat(refused(() -> adding(s, DAY, "SCOTLAND")).kind()).isEqualTo(Kind.NOT_ALLOWED);
            BankHolidayDetails line = list.getRows().get(0).lines().get(0);
            assertThat(refused(() -> correcting(s, line)).kind()).isEqualTo(Kind.NOT_ALLOWED);
        });
        FIXTURE.rehearse(
                FIXTURE.adam,
                s -> assertThat(s.fresh(WorkingDaysScreen.class).isMayEdit()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"2015, 2015", "1999, 2026", "2100, 2026", "next, 2026", "'', 2026"})
    void a_year_that_is_not_kept_becomes_this_one(String asked, int shown) {
        FIXTURE.address("year", asked);
        FIXTURE.rehearse(
                FIXTURE.fay,
                s -> assertThat(s.fresh(WorkingDaysScreen.class).getYear()).isEqualTo(shown));
    }

    @Test
    void the_years_end_where_no_more_are_kept() {
        FIXTURE.address("year", "2000");
        FIXTURE.rehearse(FIXTURE.fay, s -> {
            assertThat(s.fresh(WorkingDaysScreen.class).getPrevious()).isNull();
            assertThat(s.fresh(WorkingDaysScreen.class).getNext()).isEqualTo(2001);
        });
        FIXTURE.address("year", "2099");
        FIXTURE.rehearse(FIXTURE.fay, s -> {
            assertThat(s.fresh(WorkingDaysScreen.class).getPrevious()).isEqualTo(2098);
            assertThat(s.fresh(WorkingDaysScreen.class).getNext()).isNull();
        });
    }
}
