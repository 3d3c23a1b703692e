package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/** G-9: who may do what in which state, against a table that was written on its own. */
class StepTest {

    /** Rows are steps, columns are states in their order; G for Governance, A for the approver, a dot for nobody. */
    private static final String TABLE =
            """
            step         Rec Ack Gat Dra Cle Rea Sen Clo Wit leads to
            ACKNOWLEDGE   G   .   .   .   .   .   .   .   .  ACKNOWLEDGED
            GATHER        .   G   .   .   .   .   .   .   .  GATHERING
            DRAFT         .   G   G   .   .   .   .   .   .  DRAFTING
            SUBMIT        .   .   .   G   .   .   .   .   .  CLEARANCE
            RETURN        .   .   .   .   A   .   .   .   .  DRAFTING
            APPROVE       .   .   .   .   A   .   .   .   .  READY
            TAKE_BACK     .   .   .   .   G   G   .   .   .  DRAFTING
            SEND          .   .   .   .   .   G   .   .   .  SENT
            CLOSE         .   .   .   .   .   .   G   .   .  CLOSED
            WITHDRAW      G   G   G   G   G   G   .   .   .  WITHDRAWN
            """;

    private static final Map<String, Role> ROLES = Map.of("G", Role.GOVERNANCE, "A", Role.APPROVER);

    /** One cell of role × state × step. */
    record Cell(Role role, RequestState state, Step step, boolean roleMay, boolean stateMay, RequestState to) {}

    static Stream<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (String line : TABLE.lines().skip(1).toList()) {
            String[] row = line.split("\\s+");
            Set<String> letters = Set.of(letters(row));
            for (RequestState state : RequestState.values()) {
                for (Role role : Role.values()) {
                    cells.add(new Cell(
                            role,
                            state,
                            Step.valueOf(row[0]),
                            letters.stream().anyMatch(letter -> ROLES.get(letter) == role),
                            !row[1 + state.ordinal()].equals("."),
                            RequestState.valueOf(row[10])));
                }
            }
        }
        return cells.stream();
    }

    private static String[] letters(String[] row) {
        return Arrays.stream(row, 1, 10)
                .filter(cell -> !cell.equals("."))
                .distinct()
                .toArray(String[]::new);
    }

    @Test
    void the_table_covers_every_role_in_every_state_for_every_step() {
        assertThat(cells()).hasSize(8 * 9 * 10).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void a_step_is_offered_and_possible_where_the_table_says_so_and_nowhere_else(Cell cell) {
        Request request = RequestFixture.in(cell.state());
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> request.mustBePossible(cell.step(), RequestFixture.staff(9, "somebody", cell.role())));
        boolean offered = Step.possible(Set.of(cell.role()), cell.state()).contains(cell.step());
        if (cell.roleMay() && cell.stateMay()) {
            assertThat(problem).isNull();
            assertThat(offered).isTrue();
            assertThat(cell.step().to()).isEqualTo(cell.to());
        } else {
            assertThat(offered).isFalse();
            assertThat(problem.kind()).isEqualTo(cell.roleMay() ? Kind.CONFLICT : Kind.NOT_ALLOWED);
            assertThat(problem.rule()).isEqualTo("G-9");
            assertThat(request.state()).isEqualTo(cell.state());
        }
    }

    @Test
    void somebody_with_several_roles_is_offered_the_steps_of_each() {
        assertThat(Step.possible(Set.of(Role.GOVERNANCE, Role.APPROVER), RequestState.CLEARANCE))
                .containsExactly(Step.RETURN, Step.APPROVE, Step.TAKE_BACK, Step.WITHDRAW);
        assertThat(Step.possible(Set.of(), RequestState.CLEARANCE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_step_is_found_by_its_name_in_a_URL(Step step) {
        assertThat(Step.named(step.slug())).contains(step);
        assertThat(step.slug()).matches("[a-z-]+");
    }

    @Test
    void no_step_has_any_other_name() {
        for (String name : List.of("", "TAKE_BACK", "take_back", "sned")) {
            assertThat(Step.named(name)).as(name).isEmpty();
        }
    }

    @Test
    void steps_that_go_back_or_give_up_say_why() {
        Map<Boolean, List<Step>> byReason = new HashMap<>();
        for (Step step : Step.values()) {
            byReason.computeIfAbsent(step.needsReason(), key -> new ArrayList<>())
                    .add(step);
        }
        assertThat(byReason.get(true)).containsExactly(Step.RETURN, Step.TAKE_BACK, Step.WITHDRAW);
    }
}
