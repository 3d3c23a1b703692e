package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processor time, not the clock's, so that a busy machine does not matter; what grows with the square takes minutes. */
class QuestionSplitterSpeedTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static List<SplitQuestion> timely(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<SplitQuestion> questions = QuestionSplitter.split(text);
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(used)).isLessThan(LIMIT);
        return questions;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "((a)",
                "[ ",
                "a) ",
                "(i) ",
                "1. ",
                "1.",
                "> ",
                "\"",
                "\n",
                " ",
                ". ",
                "? ",
                "Why? ",
                "Why?\n\n",
                "Please provide: ",
                "1. x:\n1) ",
                "a) x\n",
                "- x\n",
                "On x\n",
                "From: a\n",
                "From: a\nSent: b\n",
                "X-A: ",
                "section 1 ",
                "Dear ",
                "\ud800",
                "\u200f",
                "i",
                ", and "
            })
    void half_a_megabyte_of_anything_is_read_in_time(String piece) {
        timely("Please give:\n" + piece.repeat(500_000 / piece.length()));
    }

    @Test
    void a_letter_of_five_megabytes_is_read_in_time() {
        String question = "1. How many children were seen in 2016 by an adviser of the\nWorcester office, and "
                + "for how long ".repeat(400) + "?\n\n";
        assertThat(timely("Dear Cafcass,\n\n" + question.repeat(5_000_000 / question.length())))
                .hasSize(5_000_000 / question.length());
    }

    @Test
    void a_hundred_thousand_brackets_are_read_at_once() {
        assertThat(timely("1. What is " + "(".repeat(100_000) + " for?\n2. Why?"))
                .hasSize(2);
    }

    @Test
    void a_deeply_nested_list_does_not_overflow() {
        assertThat(timely("1. a:\n1) b:\n".repeat(20_000))).isNotEmpty();
    }

    @Test
    void a_long_stem_is_not_repeated_for_each_of_many_parts() {
        List<SplitQuestion> questions = timely("1. " + "word ".repeat(400_000) + ":\n" + "a) x\n".repeat(10_000));
        assertThat(questions).hasSize(10_000).allSatisfy(each -> assertThat(each.text())
                .isEqualTo("x"));
    }
}
