package uk.gov.cafcass.intranet.correspondence.answers.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;

class CitedSectionsTest {

    private static final CitedExemption PRICES = new CitedExemption("43(2)", "Prices", "Bids", "Market");
    private static final CitedExemption ADVICE = new CitedExemption("42", "Advice", "", "Candour");

    @ParameterizedTest
    @CsvSource({
        "exemptions[0].section, cited:0:section",
        "exemptions[12].why, cited:12:why",
        "exemptions[3].prejudice, cited:3:prejudice",
        "exemptions[1].publicInterest, cited:1:interest",
        "exemptions, exemptions",
        "html, html",
        "seeQuestion, seeQuestion",
    })
    void a_field_of_an_answer_has_its_place_in_the_form(String field, String place) {
        assertThat(CitedSections.fieldInForm(field)).isEqualTo(place);
    }

    @Test
    void what_was_cited_is_in_the_lines_and_comes_out_as_it_went_in() {
        assertThat(CitedSections.of(List.of(PRICES, ADVICE)).cited()).containsExactly(PRICES, ADVICE);
        assertThat(new CitedSections().cited()).isEmpty();
    }

    @Test
    void lines_are_added_at_the_end_and_taken_out_of_the_middle() {
        CitedSections sections = CitedSections.of(List.of(PRICES, ADVICE));
        sections.cite();
        sections.remove(0);
        assertThat(sections.cited()).containsExactly(ADVICE, new CitedExemption("", "", "", ""));
    }

    @Test
    void a_field_that_the_page_sends_empty_is_empty() {
        CitedSections.CitedSection line = CitedSections.CitedSection.of(PRICES);
        line.setSection(null);
        line.setWhy(null);
        line.setPrejudice(null);
        line.setPublicInterest(null);
        assertThat(List.of(line.getSection(), line.getWhy(), line.getPrejudice(), line.getPublicInterest()))
                .containsOnly("");
    }
}
