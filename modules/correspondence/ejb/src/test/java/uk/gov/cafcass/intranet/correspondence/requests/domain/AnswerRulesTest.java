package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome.GIVEN_IN_PART;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome.NEITHER_CONFIRMED_NOR_DENIED;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome.NOT_HELD;
import static uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome.REFUSED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** G-10: what goes together in an answer and what does not. */
class AnswerRulesTest {

    private static final String ARTICLE = "40(2) with 40(3A)";

    /** Outcome by section, both reasoned in full; empty means that they go together, otherwise the field at fault. */
    @ParameterizedTest(name = "G-10: {0} under section {1}: {2}")
    @CsvSource({
        "GIVEN_IN_FULL, , ",
        "GIVEN_IN_FULL, 43(2), exemptions",
        "GIVEN_IN_PART, , exemptions",
        "GIVEN_IN_PART, 43(2), ",
        "GIVEN_IN_PART, 40(2) with 40(3A), ",
        "GIVEN_IN_PART, 12(1), exemptions[0].section",
        "GIVEN_IN_PART, 14(1), exemptions[0].section",
        "REFUSED, , exemptions",
        "REFUSED, 43(2), ",
        "REFUSED, 12(1), ",
        "REFUSED, 14(1), ",
        "REFUSED, 99, exemptions[0].section",
        "NOT_HELD, , ",
        "NOT_HELD, 43(2), exemptions",
        "NEITHER_CONFIRMED_NOR_DENIED, , exemptions",
        "NEITHER_CONFIRMED_NOR_DENIED, 43(2), ",
        "NEITHER_CONFIRMED_NOR_DENIED, 21, exemptions[0].section",
        "NEITHER_CONFIRMED_NOR_DENIED, 14(1), exemptions[0].section",
        "ALREADY_ACCESSIBLE, , ",
        "ALREADY_ACCESSIBLE, 21, exemptions",
        "TO_BE_PUBLISHED, , ",
        "TO_BE_PUBLISHED, 43(2), exemptions",
    })
    void what_does_not_go_together_is_refused(Outcome outcome, @Nullable String section, @Nullable String field) {
        Answer answer = section == null ? citing(outcome) : citing(outcome, reasoned(section));
        assertThat(faults(answer)).isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void a_refusal_says_why_the_section_applies_G_10() {
        assertThat(faults(citing(REFUSED, new CitedExemption(ARTICLE, " ", "", ""))))
                .containsExactly("exemptions[0].why");
    }

    @Test
    void a_prejudice_is_named_and_the_public_interest_is_weighed_where_the_section_asks_for_it_G_10() {
        assertThat(faults(citing(REFUSED, new CitedExemption("43(2)", "Prices", "", ""))))
                .containsExactly("exemptions[0].prejudice", "exemptions[0].publicInterest");
        assertThat(faults(citing(REFUSED, new CitedExemption("42", "Advice", "", ""))))
                .containsExactly("exemptions[0].publicInterest");
        assertThat(faults(citing(REFUSED, new CitedExemption(ARTICLE, "Names", "", ""))))
                .isEmpty();
    }

    @Test
    void each_section_is_cited_once_and_each_fault_is_shown_where_it_is_G_10() {
        assertThat(faults(citing(
                        GIVEN_IN_PART,
                        reasoned("43(2)"),
                        new CitedExemption(ARTICLE, "", "", ""),
                        reasoned("43(2)"),
                        reasoned("no such section"))))
                .containsExactly("exemptions[1].why", "exemptions[2].section", "exemptions[3].section");
    }

    @Test
    void to_neither_confirm_nor_deny_every_section_must_allow_it_G_10() {
        assertThat(faults(citing(NEITHER_CONFIRMED_NOR_DENIED, reasoned("43(2)"), reasoned("21"))))
                .containsExactly("exemptions[1].section");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"GIVEN_IN_FULL", "ALREADY_ACCESSIBLE", "TO_BE_PUBLISHED"})
    void an_answer_that_gives_something_or_says_where_it_is_has_words_G_10(Outcome outcome) {
        for (String nothing : List.of("", "<p> </p>", "<p>&nbsp;</p><p><br></p>")) {
            assertThat(faults(new Answer(nothing, outcome, Optional.empty(), List.of())))
                    .as(nothing)
                    .containsExactly("html");
        }
    }

    @Test
    void a_refusal_and_what_is_not_held_speak_for_themselves_G_10() {
        assertThat(faults(new Answer("", NOT_HELD, Optional.empty(), List.of())))
                .isEmpty();
        assertThat(faults(new Answer("", REFUSED, Optional.empty(), List.of(reasoned("43(2)")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, ", "3, ", "1, seeQuestion", "4, seeQuestion", "0, seeQuestion", ", seeQuestion"})
    void an_answer_refers_to_another_question_of_the_request_and_not_to_itself_G_10(
            @Nullable Integer other, @Nullable String field) {
        Answer answer = new Answer("", Outcome.SEE_ANSWER, Optional.ofNullable(other), List.of());
        assertThat(faults(answer)).isEqualTo(field == null ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "SEE_ANSWER", mode = Mode.EXCLUDE)
    void no_other_outcome_refers_to_a_question_G_10(Outcome outcome) {
        CitedExemption[] cited = outcome.cites() ? new CitedExemption[] {reasoned("43(2)")} : new CitedExemption[0];
        Answer answer = new Answer("<p>Twelve</p>", outcome, Optional.of(2), Arrays.asList(cited));
        assertThat(faults(answer)).containsExactly("seeQuestion");
    }

    private static Answer citing(Outcome outcome, CitedExemption... exemptions) {
        return new Answer("<p>Twelve</p>", outcome, Optional.empty(), List.of(exemptions));
    }

    private static CitedExemption reasoned(String section) {
        return new CitedExemption(section, "It is about prices", "It would harm the tender", "It outweighs");
    }

    /** The fields at fault when question 1 of three is answered so. */
    private static List<String> faults(Answer answer) {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> RequestFixture.rules().check(answer, 1, Set.of(1, 2, 3)));
        if (problem == null) {
            return List.of();
        }
        assertThat(problem.rule()).isEqualTo("G-10");
        return problem.faults().stream().map(Fault::field).toList();
    }
}
