package uk.gov.cafcass.intranet.kernel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** What may be uploaded where IT has set it otherwise than it is delivered. */
class ContentRulesTest {

    private static final int LIMIT = 2 * 1024 * 1024;

    private final ContentRules rules = new ContentRules(LIMIT, Set.of("text/plain", "text/csv"));

    @Test
    void the_limit_is_the_one_that_was_set_and_stands_in_the_sentence() {
        byte[] most = new byte[LIMIT];
        Arrays.fill(most, (byte) 'a');
        assertThat(rules.limit()).isEqualTo(LIMIT);
        assertThat(rules.mediaTypeOf("most.txt", most)).isEqualTo("text/plain");
        Problem problem = refusal("more.txt", Arrays.copyOf(most, LIMIT + 1));
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.sentence()).contains("limit of 2 MB");
    }

    @Test
    void what_is_not_on_the_list_is_refused_whatever_it_is() {
        assertThat(refusal("reply.pdf", FileSamples.PDF).sentence()).startsWith("Files of this kind are not taken.");
    }

    @ParameterizedTest
    @CsvSource({
        "figures.csv, text/csv",
        "FIGURES.CSV, text/csv",
        "figures.txt, text/plain",
        "figures, text/plain",
        "figures.unknown, text/plain"
    })
    void of_plain_text_the_name_says_which_kind_it_is(String name, String mediaType) {
        assertThat(rules.mediaTypeOf(name, FileSamples.CSV)).isEqualTo(mediaType);
    }

    @Test
    void a_name_that_promises_something_else_is_told_to_be_put_right() {
        ContentRules pictures = new ContentRules(LIMIT, Set.of("image/png", "application/pdf"));
        Problem problem = catchThrowableOfType(Problem.class, () -> pictures.mediaTypeOf("reply.pdf", FileSamples.PNG));
        assertThat(problem.code()).isEqualTo("document.type");
        assertThat(problem.sentence()).startsWith("The file is not what its name says.");
    }

    private Problem refusal(String name, byte[] bytes) {
        return catchThrowableOfType(Problem.class, () -> rules.mediaTypeOf(name, bytes));
    }
}
