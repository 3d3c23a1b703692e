package uk.gov.cafcass.intranet.correspondence.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.correspondence.letters.persistence.Letterheads;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** G-11: letterheads and the Commissioner's details, added and corrected by period on a real database. */
class LetterheadEditingTest {

    private static final LetterheadDetails NEW = new LetterheadDetails(
            " Cafcass National Office \n\n2 High Street\n",
            "020 7000 0000",
            "Sally Cheshire",
            "Jacky Tiotto",
            "",
            "Governance Team");
    private static final Database DATABASE = Database.with("kernel", "correspondence");

    static {
        DATABASE.execute(
                "create table public.heads as select * from correspondence.letterhead",
                "create table public.icos as select * from correspondence.ico_details");
    }

    private final List<String> audited = new ArrayList<>();
    private Role role = Role.GOVERNANCE;

    @BeforeEach
    void as_delivered() {
        DATABASE.execute(
                "truncate correspondence.letterhead, correspondence.ico_details",
                "insert into correspondence.letterhead select * from public.heads",
                "insert into correspondence.ico_details select * from public.icos");
    }

    @Test
    void a_new_letterhead_ends_the_one_in_use_the_day_before() {
        add("2020-04-01", null);
        assertThat(periods())
                .containsExactly("2020-04-01 to open", "2017-01-01 to 2020-04-01", "2015-01-01 to 2017-01-01");
        assertThat(chairOn("2020-03-31")).isEqualTo("Baroness Tyler of Enfield");
        assertThat(chairOn("2020-04-01")).isEqualTo("Sally Cheshire");
        assertThat(all().get(0).value().office()).containsExactly("Cafcass National Office", "2 High Street");
        assertThat(audited)
                .containsExactly(
                        "CHANGED letterhead from 1 January 2017: ended, since another begins",
                        "CHANGED letterhead from 1 April 2020: added");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2014-01-01 | 2014-12-31 | done",
                "2014-01-01 | 2015-01-01 | lastDay: Enter a last day before 1 January 2015, when the next one begins",
                "2014-01-01 | -          | lastDay: Enter a last day before 1 January 2015, when the next one begins",
                "2016-06-01 | -          | firstDay: 1 June 2016 belongs to what is in use 1 January 2015 to 31 December 2016. "
                        + "Choose another day, or correct that one first",
                "2017-01-01 | -          | firstDay: 1 January 2017 belongs to what is in use from 1 January 2017. "
                        + "Choose another day, or correct that one first",
                "2017-01-02 | 2017-01-01 | lastDay: Enter a last day that is not before 2 January 2017, or leave it empty",
                "2017-01-02 | 2017-01-02 | done",
                "-          | -          | firstDay: Enter the first day on which letters carry this, for example 1 April 2026"
            })
    void no_day_has_two_letterheads(@Nullable String first, @Nullable String last, String expected) {
        List<String> before = periods();
        assertThat(outcome(() -> add(first, last))).isEqualTo(expected);
        assertThat(periods()).hasSize(before.size() + (expected.equals("done") ? 1 : 0));
    }

    @Test
    void a_correction_may_not_reach_into_a_neighbour_and_may_leave_a_gap() {
        Versioned<Letterhead> older = all().get(1);
        assertThat(outcome(() -> correct(older, "2015-01-01", "2017-01-01")))
                .isEqualTo("lastDay: Enter a last day before 1 January 2017, when the next one begins");
        assertThat(outcome(() -> correct(older, "2017-03-01", null))).startsWith("firstDay: 1 March 2017 belongs to");
        assertThat(audited).isEmpty();
        assertThat(outcome(() -> correct(older, "2015-02-01", "2016-11-30"))).isEqualTo("done");
        assertThat(periods()).containsExactly("2017-01-01 to open", "2015-02-01 to 2016-12-01");
        assertThat(audited)
                .containsExactly("CHANGED letterhead 1 January 2015 to 31 December 2016: corrected, in use"
                        + " 1 February 2015 to 30 November 2016");
    }

    @Test
    void every_missing_field_is_told_at_once() {
        assertThatThrownBy(() -> run(editing -> editing.add(
                        new PeriodDetails(LocalDate.parse("2030-01-01"), null),
                        new LetterheadDetails("", " ", "", "", "", "\u202e"))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.faults())
                        .extracting(Problem.Fault::field)
                        .containsExactly("office", "telephone", "chair", "chiefExecutive", "signOff"));
    }

    @Test
    void the_second_of_two_editors_is_told_what_the_first_made_of_it() {
        Versioned<Letterhead> seen = all().get(0);
        correct(seen, "2017-01-01", null);
        assertThatThrownBy(() -> correct(seen, "2017-01-01", null)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.STALE);
            assertThat(problem.sentence())
                    .contains("in use from 1 January 2017")
                    .contains("Sally Cheshire Chair");
            assertThat(problem.extras()).containsEntry("version", seen.version() + 1);
        });
    }

    @Test
    void saving_what_stands_there_changes_nothing() {
        Versioned<Letterhead> seen = all().get(0);
        Versioned<Letterhead> saved = run(editing -> editing.correct(
                seen.id(),
                seen.version(),
                new PeriodDetails(seen.value().from(), null),
                LetterheadDetails.of(seen.value())));
        assertThat(saved).isEqualTo(seen);
        assertThat(audited).isEmpty();
    }

    @Test
    void governance_edits_approvers_read_and_nobody_else_does_either() {
        Versioned<Letterhead> seen = all().get(0);
        for (Role one : Role.values()) {
            role = one;
            boolean reads = one == Role.GOVERNANCE || one == Role.APPROVER;
            assertThat(outcome(this::all)).as("%s", one).isEqualTo(reads ? "done" : "NOT_ALLOWED");
            String edits = one == Role.GOVERNANCE ? "done" : "NOT_ALLOWED";
            assertThat(outcome(() -> add("2031-01-01", null))).as("%s", one).isEqualTo(edits);
            assertThat(outcome(() -> correct(seen, "2017-01-01", "2018-01-01")))
                    .as("%s", one)
                    .isEqualTo(one == Role.GOVERNANCE ? "STALE" : "NOT_ALLOWED");
        }
    }

    @Test
    void the_commissioners_details_are_kept_in_the_same_way() {
        IcoDetailsInput text = new IcoDetailsInput(
                "Information Commission", "ic.gov.uk", "Wilmslow", "", "0303 123 1113", "casework@ico.org.uk");
        Versioned<IcoDetails> added =
                ico(editing -> editing.add(new PeriodDetails(LocalDate.parse("2026-06-01"), null), text));
        List<Versioned<IcoDetails>> all = ico(IcoDetailsEditing::all);
        assertThat(all).hasSize(3).first().isEqualTo(added);
        assertThat(all.get(1).value().until()).contains(LocalDate.parse("2026-06-01"));
        assertThat(outcome(() -> ico(editing -> editing.correct(
                        added.id(),
                        added.version(),
                        new PeriodDetails(LocalDate.parse("2026-06-01"), null),
                        new IcoDetailsInput("x", "javascript:alert(1)", "x", "", "1", "x@y")))))
                .isEqualTo("website: Enter the address of the website, for example https://ico.org.uk/");
    }

    private List<Versioned<Letterhead>> all() {
        return run(LetterheadEditing::all);
    }

    private List<String> periods() {
        return all().stream()
                .map(Versioned::value)
                .map(head -> head.from() + " to "
                        + head.until().map(LocalDate::toString).orElse("open"))
                .toList();
    }

    private String chairOn(String day) {
        return DATABASE.inTransaction("correspondence", entities -> new Letterheads(entities).on(LocalDate.parse(day)))
                .chair();
    }

    private Versioned<Letterhead> add(@Nullable String first, @Nullable String last) {
        return run(editing -> editing.add(period(first, last), NEW));
    }

    private Versioned<Letterhead> correct(Versioned<Letterhead> seen, String first, @Nullable String last) {
        return run(editing -> editing.correct(seen.id(), seen.version(), period(first, last), NEW));
    }

    private static PeriodDetails period(@Nullable String first, @Nullable String last) {
        return new PeriodDetails(
                first == null ? null : LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    }

    private <T> T run(Function<LetterheadEditing, T> work) {
        return DATABASE.inTransaction(
                "correspondence",
                entities -> work.apply(new LetterheadEditing(book(entities), new Access(new SignedIn()))));
    }

    private <T> T ico(Function<IcoDetailsEditing, T> work) {
        return DATABASE.inTransaction(
                "correspondence",
                entities -> work.apply(new IcoDetailsEditing(book(entities), new Access(new SignedIn()))));
    }

    private PeriodBook book(EntityManager entities) {
        return new PeriodBook(new Letterheads(entities), new Recorded());
    }

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

    private final class SignedIn implements Caller {
        @Override
        public StaffMember staff() {
            return new StaffMember(7, "gwen", "Gwen Price", Set.of(role));
        }

        @Override
        public boolean signedIn() {
            return true;
        }
    }

    private final class Recorded implements AuditTrail {
        @Override
        public void record(Act act, Subject subject, String what, @Nullable String why) {
            audited.add(act + " " + subject.type() + " " + subject.id() + ": " + what);
        }
    }
}
