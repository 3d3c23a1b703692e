package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** A step of somebody who was slower is refused once, and the version that they are told of is the one that they then have seen. */
class StaleEditTest {

    private final List<Long> seen = new ArrayList<>();

    private static Problem of(Kind kind) {
        return Problem.of(kind, "some.code", "Somebody else was faster.").with("version", 4);
    }

    @Test
    void who_is_first_saves_and_is_told_of_no_version() {
        assertThat(StaleEdit.told(() -> "saved", seen::add)).isEqualTo("saved");
        assertThat(seen).isEmpty();
    }

    @Test
    void who_is_second_is_refused_and_told_of_the_version_that_stands_now() {
        Problem stale = of(Kind.STALE);
        assertThatThrownBy(() -> StaleEdit.told(
                        () -> {
                            throw stale;
                        },
                        seen::add))
                .isSameAs(stale);
        assertThat(seen).containsExactly(4L);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "STALE", mode = Mode.EXCLUDE)
    void any_other_problem_does_not_count_as_having_seen_it(Kind kind) {
        assertThatThrownBy(() -> StaleEdit.told(
                        () -> {
                            throw of(kind);
                        },
                        seen::add))
                .isInstanceOf(Problem.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void a_problem_that_names_no_version_tells_of_none() {
        assertThatThrownBy(() -> StaleEdit.told(
                        () -> {
                            throw Problem.of(Kind.STALE, "some.code", "Somebody else was faster.");
                        },
                        seen::add))
                .isInstanceOf(Problem.class);
        assertThat(seen).isEmpty();
    }
}
