package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** G-10: the questions of a numbered list are the same whatever is polite around them, and each keeps its number. */
class LettersAroundQuestionsProperties {

    private static final List<String> ASKED = List.of(
            "How many children were seen in 2015?",
            "Please provide the policy on contact centres.",
            "Who pays for the travel of the children?",
            "What is the average cost of a report under section 7?",
            "Is there any guidance for advisers in Worcester?");

    @Provide
    Arbitrary<String> opening() {
        return Arbitraries.of(
                "", "Dear Sir or Madam,\n\n", "Dear Cafcass\n\n", "To whom it may concern,\n\n", "Hi,\n\n");
    }

    @Provide
    Arbitrary<String> closing() {
        return Arbitraries.of(
                "",
                "\n\nYours faithfully,\nJane Doe",
                "\n\nKind regards\n\nJane",
                "\n\nMany thanks,\nJane Doe",
                "\n\n--\nJane Doe\n020 7946 0018");
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of("\n", "\n\n", "\r\n");
    }

    @Provide
    Arbitrary<String> style() {
        return Arbitraries.of("%d. ", "%d) ", "(%d) ", "Q%d. ");
    }

    @Provide
    Arbitrary<List<String>> questions() {
        return Arbitraries.of(ASKED).list().ofMinSize(2).ofMaxSize(12);
    }

    private static List<String> numbered(List<String> questions, String style) {
        return IntStream.range(0, questions.size())
                .mapToObj(at -> style.formatted(at + 1) + questions.get(at))
                .toList();
    }

    @Property(tries = 400)
    void courtesy_is_no_part_of_a_question(
            @ForAll("opening") String opening,
            @ForAll("closing") String closing,
            @ForAll("between") String between,
            @ForAll("style") String style,
            @ForAll("questions") List<String> questions) {
        String letter = opening + String.join(between, numbered(questions, style)) + closing;
        List<SplitQuestion> split = QuestionSplitter.split(letter);
        assertThat(split).as(letter).extracting(SplitQuestion::text).containsExactlyElementsOf(questions);
        assertThat(split)
                .extracting(question -> question.label().replace("Q", ""))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, questions.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Property(tries = 200)
    void a_quoted_letter_below_adds_no_question(
            @ForAll("style") String style,
            @ForAll("questions") List<String> questions,
            @ForAll @Size(min = 1, max = 4) List<String> ignored) {
        List<String> letter = new ArrayList<>(numbered(questions, style));
        letter.add("");
        letter.add("On 6 June 2015 at 14:03, Governance wrote:");
        ignored.forEach(line -> letter.add("> 1. What did you say before?"));
        assertThat(QuestionSplitter.split(String.join("\n", letter)))
                .extracting(SplitQuestion::text)
                .containsExactlyElementsOf(questions);
    }
}
