package uk.gov.cafcass.intranet.systemtests.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/** G-9 as it was agreed, written down a second time and not made from the code that it judges. */
final class StepTable {

    private static final String AGREED =
            """
            step        who        RECEIVED     ACKNOWLEDGED GATHERING DRAFTING  CLEARANCE READY     SENT   CLOSED WITHDRAWN
            ACKNOWLEDGE GOVERNANCE ACKNOWLEDGED -            -         -         -         -         -      -      -
            GATHER      GOVERNANCE -            GATHERING    -         -         -         -         -      -      -
            DRAFT       GOVERNANCE -            DRAFTING     DRAFTING  -         -         -         -      -      -
            SUBMIT      GOVERNANCE -            -            -         CLEARANCE -         -         -      -      -
            RETURN      APPROVER   -            -            -         -         DRAFTING  -         -      -      -
            APPROVE     APPROVER   -            -            -         -         READY     -         -      -      -
            TAKE_BACK   GOVERNANCE -            -            -         -         DRAFTING  DRAFTING  -      -      -
            SEND        GOVERNANCE -            -            -         -         -         SENT      -      -      -
            CLOSE       GOVERNANCE -            -            -         -         -         -         CLOSED -      -
            WITHDRAW    GOVERNANCE WITHDRAWN    WITHDRAWN    WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN -      -      -
            """;

    private StepTable() {}

    /**
     * A row: somebody takes a step in a state.
     *
     * @param to where it leads; empty when it is refused
     * @param status of the answer: 200, 403 for the role, 409 for the state
     */
    record Row(Role role, RequestState from, Step step, Optional<RequestState> to, int status) {

        @Override
        public String toString() {
            String ending = to.map(state -> "leads to " + state).orElse("is refused with " + status);
            return step + " by " + role + " in " + from + " " + ending;
        }
    }

    /** Every row that starts in this state: each role with each step. */
    static List<Row> rowsFrom(RequestState from) {
        List<String> states = words(AGREED.lines().findFirst().orElseThrow());
        return AGREED.lines()
                .skip(1)
                .map(StepTable::words)
                .flatMap(line -> Arrays.stream(Role.values())
                        .map(role -> row(
                                role,
                                from,
                                Step.valueOf(line.get(0)),
                                Role.valueOf(line.get(1)),
                                line.get(states.indexOf(from.name())))))
                .toList();
    }

    private static Row row(Role role, RequestState from, Step step, Role allowed, String cell) {
        if (role != allowed) {
            return new Row(role, from, step, Optional.empty(), 403);
        }
        return cell.equals("-")
                ? new Row(role, from, step, Optional.empty(), 409)
                : new Row(role, from, step, Optional.of(RequestState.valueOf(cell)), 200);
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" +"));
    }
}
