package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionSplitterProperties {

    @Property
    void a_numbered_list_of_n_sentences_is_n_questions(
            @ForAll("sentences") List<String> sentences, @ForAll("styles") String style) {
        String text = IntStream.range(0, sentences.size())
                .mapToObj(at -> style.formatted(at + 1) + sentences.get(at))
                .collect(Collectors.joining("\n"));
        assertThat(QuestionSplitter.split(text).stream().map(SplitQuestion::text))
                .containsExactlyElementsOf(sentences);
    }

    @Property
    void the_numbers_count_from_one(@ForAll("letters") String text) {
        List<SplitQuestion> questions = QuestionSplitter.split(text);
        assertThat(questions.stream().map(SplitQuestion::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, questions.size()).boxed().toList());
    }

    @Property
    void every_word_of_a_question_stands_in_the_text(@ForAll("letters") String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        for (SplitQuestion question : QuestionSplitter.split(text)) {
            assertThat(words)
                    .containsAll(
                            Arrays.asList((question.preamble() + " " + question.text()).split("[^\\p{L}\\p{N}]+"))
                                    .stream()
                                    .filter(word -> !word.isEmpty())
                                    .toList());
        }
    }

    @Property
    void no_text_is_too_odd(@ForAll String text) {
        assertThat(QuestionSplitter.split(text)).allSatisfy(question -> {
            assertThat(question.text()).isNotBlank().doesNotContain("\n", "\t", "\u0000");
            assertThat(question.label()).doesNotContainAnyWhitespaces();
        });
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> word = Arbitraries.of(
                "how",
                "many",
                "children",
                "adviser",
                "court",
                "Worcester",
                "2016",
                "the",
                "cost",
                "of",
                "section",
                "7",
                "report",
                "is",
                "in",
                "please",
                "£1.50",
                "s.12(1)",
                "and",
                "may",
                "a",
                "i",
                "contact");
        return word.list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(words -> "What " + String.join(" ", words) + "?")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of("%d. ", "%d) ", "(%d) ", "Q%d ", "Q%d. ", "Question %d: ", "%d\\. ", " %d.  ", "\n%d. ");
    }

    /** Texts made of what the splitter looks at, so that every branch is met in odd company. */
    @Provide
    Arbitrary<String> letters() {
        Arbitrary<String> piece = Arbitraries.of(
                "1. ",
                "2) ",
                "(a) ",
                "b) ",
                "(i) ",
                "ii) ",
                "Q1 ",
                "1.1 ",
                "1(a) ",
                "- ",
                "> ",
                "-- ",
                "\n",
                "\n\n",
                "\n",
                ": ",
                "? ",
                ". ",
                "How many ",
                "Please provide ",
                "the following",
                "If so ",
                "Thanks ",
                "Dear Sir",
                "Kind regards",
                "From: x\n",
                "Sent: y\n",
                "On 6 June 2015 14:03 x wrote:",
                "\"",
                "\u201c",
                "(",
                "]",
                "Again, ",
                "section 12 ",
                "training ",
                "\u200f");
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }
}
