package uk.gov.cafcass.intranet.correspondence.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G-10: the outcome of a request follows from its questions. */
class RequestOutcomeTest {

    @ParameterizedTest(name = "G-10: {0} is {1}")
    @CsvSource({
        "GIVEN_IN_FULL, GIVEN_IN_FULL",
        "GIVEN_IN_PART, GIVEN_IN_PART",
        "REFUSED, REFUSED",
        "NOT_HELD, NOT_HELD",
        "NEITHER_CONFIRMED_NOR_DENIED, NEITHER_CONFIRMED_NOR_DENIED",
        "ALREADY_ACCESSIBLE, ALREADY_ACCESSIBLE",
        "TO_BE_PUBLISHED, TO_BE_PUBLISHED",
        "NOT_HELD NOT_HELD, NOT_HELD",
        "GIVEN_IN_FULL NOT_HELD, GIVEN_IN_FULL",
        "GIVEN_IN_FULL GIVEN_IN_PART, GIVEN_IN_PART",
        "GIVEN_IN_FULL REFUSED, GIVEN_IN_PART",
        "GIVEN_IN_FULL NEITHER_CONFIRMED_NOR_DENIED, GIVEN_IN_PART",
        "GIVEN_IN_FULL ALREADY_ACCESSIBLE, GIVEN_IN_PART",
        "GIVEN_IN_FULL TO_BE_PUBLISHED, GIVEN_IN_PART",
        "GIVEN_IN_PART NOT_HELD, GIVEN_IN_PART",
        "REFUSED NOT_HELD, REFUSED",
        "REFUSED ALREADY_ACCESSIBLE, REFUSED",
        "REFUSED NEITHER_CONFIRMED_NOR_DENIED, REFUSED",
        "GIVEN_IN_FULL SEE_ANSWER, GIVEN_IN_FULL",
        "NOT_HELD SEE_ANSWER SEE_ANSWER, NOT_HELD",
    })
    void the_outcome_follows_from_the_questions(String questions, RequestOutcome expected) {
        assertThat(of(Arrays.stream(questions.split(" ")).map(Outcome::valueOf).toList()))
                .contains(expected);
    }

    @Test
    void there_is_no_outcome_while_a_question_is_open_G_10() {
        assertThat(RequestOutcome.of(List.of())).isEmpty();
        assertThat(RequestOutcome.of(List.of(Optional.of(Outcome.REFUSED), Optional.empty())))
                .isEmpty();
        assertThat(of(List.of(Outcome.SEE_ANSWER))).as("it refers to nothing").isEmpty();
    }

    @Property
    void the_order_of_the_questions_does_not_matter(
            @ForAll @NotEmpty @Size(max = 8) List<Outcome> questions, @ForAll Random random) {
        List<Outcome> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        assertThat(of(shuffled)).isEqualTo(of(questions));
    }

    @Property
    void asking_the_same_twice_or_referring_to_an_answer_changes_nothing(
            @ForAll @NotEmpty @Size(max = 8) List<Outcome> questions) {
        List<Outcome> more = new ArrayList<>(questions);
        more.addAll(questions);
        more.add(Outcome.SEE_ANSWER);
        assertThat(of(more)).isEqualTo(of(questions));
    }

    @Property
    void nothing_is_given_in_full_where_something_is_kept_back(
            @ForAll @NotEmpty @Size(max = 8) List<Outcome> questions) {
        if (questions.contains(Outcome.REFUSED) || questions.contains(Outcome.NEITHER_CONFIRMED_NOR_DENIED)) {
            assertThat(of(questions)).isPresent().isNotEqualTo(Optional.of(RequestOutcome.GIVEN_IN_FULL));
        }
    }

    private static Optional<RequestOutcome> of(List<Outcome> questions) {
        return RequestOutcome.of(questions.stream().map(Optional::of).toList());
    }
}
