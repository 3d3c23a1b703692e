package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;
import uk.gov.cafcass.intranet.systemtests.api.StepTable.Row;

/** G-9 through the API: each of eight roles tries each of ten steps in each of nine states. */
@ApiTest
class EveryStepTest {

    private final RequestFixture requests;
    private final Map<Role, Program> programs = new EnumMap<>(Role.class);

    EveryStepTest(Intranet intranet) {
        requests = new RequestFixture(intranet);
        for (Role role : Role.values()) {
            programs.put(role, Program.as(intranet, role));
        }
    }

    @Test
    void the_table_has_a_row_for_every_role_state_and_step() {
        List<Row> rows = Arrays.stream(RequestState.values())
                .flatMap(state -> StepTable.rowsFrom(state).stream())
                .toList();

        assertThat(rows).hasSize(Role.values().length * RequestState.values().length * Step.values().length);
        assertThat(rows).extracting(Row::step).contains(Step.values());
    }

    @TestFactory
    Stream<DynamicTest> every_row_is_answered_as_agreed() {
        return Arrays.stream(RequestState.values()).flatMap(this::rows);
    }

    /** What is refused changes nothing, so one request does for all refusals in a state. */
    private Stream<DynamicTest> rows(RequestState state) {
        String path = requests.in(state);
        String etag = read(path).etag();
        return StepTable.rowsFrom(state).stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    if (row.to().isPresent()) {
                        taken(row, row.to().get());
                    } else {
                        refused(row, path, etag);
                    }
                }));
    }

    private void refused(Row row, String path, String etag) {
        take(row, path).problem(row.status(), row.status() == 403 ? "step.role" : "step.state");

        Reply after = read(path);
        assertThat(after.json().getString("state")).isEqualTo(row.from().name());
        assertThat(after.etag()).isEqualTo(etag);
    }

    private void taken(Row row, RequestState to) {
        String path = requests.in(row.from());
        String before = read(path).etag();

        Reply reply = take(row, path).is(200);

        assertThat(reply.json().getString("state")).isEqualTo(to.name());
        assertThat(read(path).json().getString("state")).isEqualTo(to.name());
        assertThat(read(path).etag()).isNotEqualTo(before);
    }

    private Reply take(Row row, String path) {
        return program(row.role()).post(path + "/steps/" + row.step().slug(), RequestFixture.BECAUSE);
    }

    private Reply read(String path) {
        return program(Role.GOVERNANCE).get(path).is(200);
    }

    private Program program(Role role) {
        return Objects.requireNonNull(programs.get(role));
    }
}
