package uk.gov.cafcass.intranet.kernel.web.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

class IfMatchTest {

    @Test
    void a_tag_names_a_version() {
        assertThat(IfMatch.read("\"12\"", "answer.if-match", "question")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "W/\"1\"", "1", "\"99999999999\""})
    void a_tag_of_something_else_is_of_no_version(String tag) {
        assertThat(IfMatch.read(tag, "answer.if-match", "question")).isNegative();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*"})
    void without_a_tag_it_says_that_one_is_needed(@Nullable String tag) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> IfMatch.read(tag, "answer.if-match", "question"));

        assertThat(refusal.kind()).isEqualTo(Kind.CONDITION_MISSING);
    }
}
