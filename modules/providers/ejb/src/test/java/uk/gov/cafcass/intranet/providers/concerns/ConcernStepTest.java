package uk.gov.cafcass.intranet.providers.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** P-7, P-8: which step is possible in which state of a concern, against a table that was written on its own. */
class ConcernStepTest {

    /** Rows are steps, columns the states in their order: x where it is possible. */
    private static final String TABLE =
            """
            TRIAGE       x . . . TRIAGED
            TELL_NACCC   . x . . WITH_NACCC
            NOTE_LIAISON . . x . WITH_NACCC
            CLOSE        . . x . CLOSED
            """;

    private static final OffsetDateTime RAISED = OffsetDateTime.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<ConcernStep> WAY = List.of(ConcernStep.TRIAGE, ConcernStep.TELL_NACCC, ConcernStep.CLOSE);

    /** One cell of the table. */
    record Cell(ConcernStep step, ConcernState state, boolean possible, ConcernState to) {}

    static Stream<Cell> cells() {
        return TABLE.lines().flatMap(line -> {
            String[] row = line.split("\\s+");
            return Arrays.stream(ConcernState.values())
                    .map(state -> new Cell(
                            ConcernStep.valueOf(row[0]),
                            state,
                            row[1 + state.ordinal()].equals("x"),
                            ConcernState.valueOf(row[5])));
        });
    }

    private static Concern raised() {
        return Concern.unknown(
                new ConcernDetails(
                        ConcernKind.STANDARDS,
                        Optional.empty(),
                        "Sample Trust",
                        "The door stood open",
                        Optional.empty()),
                7,
                RAISED);
    }

    private static Concern in(ConcernState state) {
        Concern concern = raised();
        for (ConcernStep step : WAY) {
            if (concern.state() == state) {
                break;
            }
            take(concern, step, "Words");
        }
        return concern;
    }

    private static void take(Concern concern, ConcernStep step, String words) {
        switch (step) {
            case TRIAGE -> concern.triage(words);
            case TELL_NACCC -> concern.tellNaccc(words, TODAY, TODAY);
            case NOTE_LIAISON -> concern.noteLiaison(words);
            case CLOSE -> concern.close(words, RAISED.plusDays(4));
        }
    }

    private static @Nullable Problem problem(Concern concern, ConcernStep step, String words) {
        return catchThrowableOfType(Problem.class, () -> take(concern, step, words));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void a_step_is_possible_where_the_table_says_so_and_nowhere_else(Cell cell) {
        Concern concern = in(cell.state());
        assertThat(concern.state()).isEqualTo(cell.state());
        assertThat(ConcernStep.possible(cell.state()).contains(cell.step())).isEqualTo(cell.possible());
        Problem problem = problem(concern, cell.step(), "Words");
        if (cell.possible()) {
            assertThat(problem).isNull();
            assertThat(concern.state()).isEqualTo(cell.to());
            assertThat(cell.step().to()).isEqualTo(cell.to());
        } else {
            assertThat(problem).isNotNull().extracting(Problem::kind).isEqualTo(Kind.CONFLICT);
            assertThat(concern.state()).isEqualTo(cell.state());
        }
    }

    @ParameterizedTest
    @EnumSource(ConcernStep.class)
    void no_step_is_taken_without_words_and_none_with_too_many(ConcernStep step) {
        for (String words : new String[] {"", " \n", "\u200b", "x".repeat(10_001)}) {
            ConcernState before = Arrays.stream(ConcernState.values())
                    .filter(step::possibleIn)
                    .findFirst()
                    .orElseThrow();
            Concern concern = in(before);
            Problem problem = problem(concern, step, words);
            assertThat(Objects.requireNonNull(problem).faults())
                    .extracting(Fault::field)
                    .containsExactly("text");
            assertThat(concern.state()).isEqualTo(before);
        }
    }

    /** P-8: whatever is tried in whatever order, what is closed has the day on which NACCC was told. */
    @Property
    void no_way_leads_past_telling_naccc(@ForAll @Size(max = 12) List<ConcernStep> tried) {
        Concern concern = raised();
        boolean told = false;
        for (ConcernStep step : tried) {
            if (problem(concern, step, "Words") == null) {
                told |= step == ConcernStep.TELL_NACCC;
            }
            if (!told) {
                assertThat(concern.state()).isIn(ConcernState.RAISED, ConcernState.TRIAGED);
            }
        }
    }

    @Test
    void who_would_close_it_before_is_told_what_to_do_first() {
        for (ConcernState state : new ConcernState[] {ConcernState.RAISED, ConcernState.TRIAGED}) {
            assertThat(problem(in(state), ConcernStep.CLOSE, "Done"))
                    .isNotNull()
                    .extracting(Problem::code)
                    .isEqualTo("concern.naccc-not-told");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, false", "2026-11-20, true", "2026-11-24, true", "2026-11-25, false"})
    void naccc_was_told_between_the_report_and_today(LocalDate on, boolean taken) {
        Concern concern = in(ConcernState.TRIAGED);
        Problem problem = catchThrowableOfType(Problem.class, () -> concern.tellNaccc("Alert", on, TODAY));
        assertThat(problem == null).isEqualTo(taken);
        if (problem != null) {
            assertThat(problem.faults()).extracting(Fault::field).containsExactly("on");
            assertThat(concern.state()).isEqualTo(ConcernState.TRIAGED);
        }
    }

    @ParameterizedTest
    @EnumSource(ConcernStep.class)
    void a_step_is_found_by_its_name_in_an_address(ConcernStep step) {
        assertThat(ConcernStep.named(step.slug())).contains(step);
        assertThat(ConcernStep.named(step.name())).isEmpty();
    }
}
