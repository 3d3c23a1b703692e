package uk.gov.cafcass.intranet.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.search.Searchable.Findings;

class SearchScreenTest {

    @ParameterizedTest
    @CsvSource({
        "1, false, 1, 1, 1 found",
        "10, false, 1, 10, 10 found",
        "37, false, 31, 37, 31 to 37 of 37 found",
        "200, true, 11, 20, 11 to 20 of the newest 200. Add a word to find older ones."
    })
    void a_page_says_how_much_was_found_and_how_to_find_the_rest(
            int found, boolean more, int first, int last, String summary) {
        Findings findings = new Findings("Requests", List.of(), found, more);
        assertThat(SearchScreen.summary(findings, first, last)).isEqualTo(summary);
    }
}
