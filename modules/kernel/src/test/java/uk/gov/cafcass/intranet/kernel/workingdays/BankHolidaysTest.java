package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/** Editing the list on a real database: what is kept, what is refused, who is told (G-2). */
class BankHolidaysTest {

    private static final LocalDate PROCLAIMED = LocalDate.parse("2027-06-04");

    private final BankHolidaysFixture fixture = new BankHolidaysFixture();

    @AfterEach
    void closed() {
        fixture.close();
    }

    @Test
    void the_delivered_list_is_in_the_table() {
        for (int year = 2004; year <= 2030; year++) {
            int in = year;
            assertThat(fixture.year(in).stream().map(line -> new BankHoliday(line.day(), line.division(), line.name())))
                    .containsExactlyElementsOf(Lists.delivered().stream()
                            .filter(holiday -> holiday.day().getYear() == in)
                            .toList());
        }
        assertThat(fixture.year(2031)).isEmpty();
        assertThat(fixture.year(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void everything_that_would_be_refused_is_said_at_once_before_anything_is_added() {
        long before = fixture.version();
        LocalDate christmas = LocalDate.parse("2026-12-25");

        assertThat(wrong(christmas, Set.of(Division.ENGLAND_AND_WALES), "")).containsExactly("name", "day");
        assertThat(wrong(null, Set.of(), "A great day")).containsExactly("day", "division");
        assertThat(wrong(PROCLAIMED, EnumSet.allOf(Division.class), "A great day"))
                .isEmpty();
        assertThat(fixture.version()).isEqualTo(before);
    }

    private List<String> wrong(@Nullable LocalDate day, Set<Division> divisions, String name) {
        List<Problem.Fault> faults = fixture.edit(list -> list.wrong(day, divisions, name));
        return faults.stream().map(Problem.Fault::field).toList();
    }

    @Test
    void a_proclaimed_day_is_added_everywhere_at_once_audited_and_told_once() {
        long before = fixture.version();
        List<BankHolidayDetails> added =
                fixture.edit(list -> list.add(PROCLAIMED, EnumSet.allOf(Division.class), "  A great day "));
        assertThat(added).extracting(BankHolidayDetails::division).containsExactly(Division.values());
        assertThat(fixture.line("2027-06-04", Division.SCOTLAND).name()).isEqualTo("A great day");
        assertThat(fixture.line("2027-06-04", Division.SCOTLAND).editedBy()).isEqualTo("gwen");
        assertThat(fixture.fired).containsExactly(new CalendarChanged(PROCLAIMED));
        assertThat(fixture.audited)
                .hasSize(3)
                .contains("CHANGED bank holiday, 4 June 2027 in Scotland: added as A great day");
        assertThat(fixture.version()).isGreaterThan(before);
    }

    @Test
    void a_corrected_day_is_told_from_the_earlier_of_the_two_days() {
        BankHolidayDetails line = fixture.line("2027-05-03", Division.SCOTLAND);
        BankHolidayDetails moved = fixture.edit(
                list -> list.correct(line.id(), line.version(), PROCLAIMED, Division.SCOTLAND, "Moved bank holiday"));
        assertThat(moved.day()).isEqualTo(PROCLAIMED);
        assertThat(fixture.fired).containsExactly(new CalendarChanged(LocalDate.parse("2027-05-03")));
        assertThat(fixture.audited)
                .containsExactly("CHANGED bank holiday, 3 May 2027 in Scotland: corrected to 4 June 2027 in Scotland:"
                        + " Moved bank holiday");
        assertThat(fixture.line("2027-06-04", Division.SCOTLAND).version()).isEqualTo(line.version() + 1);
    }

    @Test
    void saving_a_line_as_it_stands_changes_nothing() {
        BankHolidayDetails line = fixture.line("2027-05-03", Division.SCOTLAND);
        long before = fixture.version();
        fixture.edit(list -> list.correct(line.id(), line.version(), line.day(), line.division(), line.name()));
        assertThat(fixture.fired).isEmpty();
        assertThat(fixture.audited).isEmpty();
        assertThat(fixture.version()).isEqualTo(before);
    }

    @Test
    void a_removed_day_is_gone_and_told() {
        BankHolidayDetails line = fixture.line("2027-05-03", Division.SCOTLAND);
        remove(line);
        assertThat(fixture.year(2027)).extracting(BankHolidayDetails::id).doesNotContain(line.id());
        assertThat(fixture.fired).containsExactly(new CalendarChanged(line.day()));
        assertThat(fixture.audited)
                .containsExactly("CHANGED bank holiday, 3 May 2027 in Scotland: removed Early May bank holiday");
        assertThatThrownBy(() -> remove(line))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND));
    }

    @Test
    void the_second_of_two_editors_is_told_what_the_first_made_of_it() {
        BankHolidayDetails seen = fixture.line("2027-05-03", Division.SCOTLAND);
        fixture.edit(list -> list.correct(seen.id(), seen.version(), PROCLAIMED, Division.SCOTLAND, "First"));
        assertThatThrownBy(() -> fixture.edit(
                        list -> list.correct(seen.id(), seen.version(), seen.day(), Division.SCOTLAND, "Second")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.STALE);
                    assertThat(problem.sentence()).contains("4 June 2027 in Scotland: First");
                    assertThat(problem.extras())
                            .containsEntry("version", seen.version() + 1)
                            .containsEntry("day", "2027-06-04")
                            .containsEntry("division", "SCOTLAND")
                            .containsEntry("name", "First");
                });
        assertThatThrownBy(() -> remove(seen)).isInstanceOf(Problem.class);
        assertThat(fixture.line("2027-06-04", Division.SCOTLAND).name()).isEqualTo("First");
    }

    @Test
    void of_eight_who_add_the_same_day_at_once_one_does_and_seven_are_told_it_is_there() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(8);
        try {
            Callable<String> addIt = () -> outcome(() -> add(PROCLAIMED, Set.of(Division.SCOTLAND), "Proclaimed"));
            List<Future<String>> outcomes = editors.invokeAll(Collections.nCopies(8, addIt));
            int added = 0;
            for (Future<String> outcome : outcomes) {
                added += outcome.get().equals("done") ? 1 : 0;
                assertThat(outcome.get())
                        .isIn(
                                "done",
                                "day: 4 June 2027 is on the list already in Scotland." + " Correct that line instead.");
            }
            assertThat(added).isEqualTo(1);
        } finally {
            editors.shutdown();
        }
    }

    @Test
    void what_is_wrong_changes_nothing() {
        long before = fixture.version();
        assertThat(outcome(() -> add(LocalDate.parse("2027-05-03"), EnumSet.allOf(Division.class), "May Day")))
                .isEqualTo("day: 3 May 2027 is on the list already in England and Wales and in Scotland and in Northern"
                        + " Ireland. Correct that line instead.");
        assertThat(outcome(() -> add(PROCLAIMED, Set.of(Division.SCOTLAND), "x".repeat(101))))
                .startsWith("name: ");
        BankHolidayDetails line = fixture.line("2027-05-03", Division.SCOTLAND);
        LocalDate christmas = LocalDate.parse("2027-12-27");
        assertThat(outcome(() -> fixture.edit(
                        list -> list.correct(line.id(), line.version(), christmas, Division.SCOTLAND, "May Day"))))
                .startsWith("day: 27 December 2027 is on the list already in Scotland.");
        assertThat(fixture.version()).isEqualTo(before);
        assertThat(fixture.fired).isEmpty();
        assertThat(fixture.audited).isEmpty();
    }

    @Test
    void only_governance_and_it_edit() {
        for (Role role : Role.values()) {
            BankHolidayDetails line = fixture.line("2027-05-03", Division.SCOTLAND);
            fixture.role = role;
            boolean may = role == Role.GOVERNANCE || role == Role.ADMINISTRATOR;
            String expected = may ? "done" : "NOT_ALLOWED";
            LocalDate day = PROCLAIMED.plusWeeks(role.ordinal());
            assertThat(fixture.edit(BankHolidays::mayEdit)).isEqualTo(may);
            assertThat(outcome(() -> add(day, Set.of(Division.SCOTLAND), "New")))
                    .as("%s", role)
                    .isEqualTo(expected);
            assertThat(outcome(() -> correctName(line, "New of " + role)))
                    .as("%s", role)
                    .isEqualTo(expected);
            BankHolidayDetails other = fixture.year(2028).get(0);
            assertThat(outcome(() -> remove(other))).as("%s", role).isEqualTo(expected);
        }
    }

    private BankHolidayDetails correctName(BankHolidayDetails line, String name) {
        return fixture.edit(list -> list.correct(line.id(), line.version(), line.day(), line.division(), name));
    }

    private List<BankHolidayDetails> add(@Nullable LocalDate day, Set<Division> divisions, String name) {
        return fixture.edit(list -> list.add(day, divisions, name));
    }

    private boolean remove(BankHolidayDetails line) {
        return fixture.edit(list -> {
            list.remove(line.id(), line.version());
            return true;
        });
    }

    /** {@code done}, or the first fault with its field, or what kind of no it was. */
    private static String outcome(ThrowingCallable work) {
        try {
            work.call();
            return "done";
        } catch (Problem problem) {
            return problem.faults().isEmpty()
                    ? problem.kind().name()
                    : problem.faults().get(0).field() + ": "
                            + problem.faults().get(0).sentence();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
