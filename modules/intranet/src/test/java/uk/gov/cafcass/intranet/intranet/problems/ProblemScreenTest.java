package uk.gov.cafcass.intranet.intranet.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** What somebody reads when a page cannot be shown: what it is, whether anything was saved, what to do. */
class ProblemScreenTest {

    private static ProblemScreen of(@Nullable Integer status, @Nullable Problem problem) {
        Map<String, @Nullable Object> attributes = new HashMap<>();
        attributes.put(RequestDispatcher.ERROR_STATUS_CODE, status);
        attributes.put(ProblemHandler.SHOWN, problem);
        return new ProblemScreen((HttpServletRequest) Proxy.newProxyInstance(
                ProblemScreenTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> attributes.get(String.valueOf(arguments[0]))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
            400 | This address is not quite right           | Nothing was saved. Try again
            401 | You are not signed in                     | Sign in and try again.
            403 | You may not open this                     | Ask your manager
            404 | There is no such page                     | start from the menu
            409 | This is not possible now                  | Nothing was saved. Try again
            413 | This is too much at once                  | Choose a smaller file.
            503 | The intranet cannot reach its database    | Try again in a few minutes.
            500 | Something went wrong                      | tell IT when it was
            -   | There is no such page                     | start from the menu
            """)
    void each_status_has_its_words(@Nullable Integer status, String heading, String sentence) {
        assertThat(of(status, null).getHeading()).isEqualTo(heading);
        assertThat(of(status, null).getSentence()).contains(sentence);
    }

    @Test
    void a_problem_that_was_told_speaks_for_itself() {
        Problem problem = Problem.of(Kind.NOT_FOUND, "request.unknown", "There is no request CAF 15-7.");
        assertThat(of(404, problem).getSentence()).isEqualTo("There is no request CAF 15-7.");
        assertThat(of(404, problem).getHeading()).isEqualTo("There is no such page");
    }
}
