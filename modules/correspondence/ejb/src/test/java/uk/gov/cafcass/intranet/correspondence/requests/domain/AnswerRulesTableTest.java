package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** G-10: every outcome with every kind of section, with each reason given or left out, against what the rule says in words. */
class AnswerRulesTableTest {

    /** What the law says of each section: Q qualified, P prejudice-based, N allows to neither confirm nor deny, W refuses the whole. */
    private static final Map<String, String> LAW =
            Map.of("12(1)", "NW", "14(1)", "W", "21", "", "40(2) with 40(3A)", "N", "42", "QN", "43(2)", "QPN");

    private static final Set<Outcome> WITHHOLDING =
            EnumSet.of(Outcome.GIVEN_IN_PART, Outcome.REFUSED, Outcome.NEITHER_CONFIRMED_NOR_DENIED);

    /** One citation under an outcome. */
    record Case(Outcome outcome, String section, boolean why, boolean prejudice, boolean balance) {

        CitedExemption cited() {
            return new CitedExemption(section, why ? "So" : " ", prejudice ? "Harm" : "", balance ? "Weighed" : "");
        }

        /** The fields that are wrong by the words of the rule. */
        List<String> wrong() {
            String law = LAW.getOrDefault(section, "");
            List<String> fields = new ArrayList<>();
            if (!WITHHOLDING.contains(outcome)) {
                fields.add("exemptions");
            }
            if (law.contains("W") && outcome == Outcome.GIVEN_IN_PART) {
                fields.add("exemptions[0].section");
            }
            if (!law.contains("N") && outcome == Outcome.NEITHER_CONFIRMED_NOR_DENIED) {
                fields.add("exemptions[0].section");
            }
            if (!why) {
                fields.add("exemptions[0].why");
            }
            if (law.contains("P") && !prejudice) {
                fields.add("exemptions[0].prejudice");
            }
            if (law.contains("Q") && !balance) {
                fields.add("exemptions[0].publicInterest");
            }
            return fields;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (String section : LAW.keySet()) {
                for (int given = 0; given < 8; given++) {
                    cases.add(new Case(outcome, section, (given & 1) > 0, (given & 2) > 0, (given & 4) > 0));
                }
            }
        }
        return cases.stream();
    }

    private static List<String> faults(Answer answer) {
        @Nullable Problem problem =
                catchThrowableOfType(Problem.class, () -> RequestFixture.rules().check(answer, 1, Set.of(1, 2)));
        if (problem == null) {
            return List.of();
        }
        assertThat(problem.rule()).isEqualTo("G-10");
        return problem.faults().stream().map(Fault::field).toList();
    }

    private static Answer answer(Outcome outcome, CitedExemption... cited) {
        Optional<Integer> other = outcome == Outcome.SEE_ANSWER ? Optional.of(2) : Optional.empty();
        return new Answer("<p>Words</p>", outcome, other, List.of(cited));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_citation_has_exactly_the_faults_that_the_rule_names(Case each) {
        assertThat(faults(answer(each.outcome(), each.cited()))).containsExactlyElementsOf(each.wrong());
    }

    @Test
    void of_all_combinations_some_are_right() {
        assertThat(cases().filter(each -> each.wrong().isEmpty())
                        .map(Case::outcome)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(WITHHOLDING);
    }

    @Test
    void without_a_citation_those_are_right_that_withhold_nothing_by_a_section() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(faults(answer(outcome)))
                    .as("%s", outcome)
                    .isEqualTo(WITHHOLDING.contains(outcome) ? List.of("exemptions") : List.of());
        }
    }

    /** Each of two citations has its own faults at its own place, and one that is no section has no others. */
    @Test
    void faults_of_two_citations_do_not_mix() {
        assertThat(faults(answer(
                        Outcome.REFUSED,
                        new CitedExemption("43(2)", "So", "", "Weighed"),
                        new CitedExemption("99", "", "", ""),
                        new CitedExemption("42", "", "", "Weighed"))))
                .containsExactly("exemptions[0].prejudice", "exemptions[1].section", "exemptions[2].why");
    }
}
