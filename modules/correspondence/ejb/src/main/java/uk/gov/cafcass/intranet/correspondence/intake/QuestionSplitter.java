package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the text of a request into its numbered questions (G-10).
 *
 * <p>How it decides:
 *
 * <ul>
 *   <li>Everything that mail programs add goes first: see {@link MailNoise}. Of a chain of messages the newest that asks
 *       something counts.
 *   <li>What stands under a number ({@code 1.} {@code 1)} {@code (1)} {@code a)} {@code Q1} {@code Question 1:} {@code ii)})
 *       is one question, up to the next number or the end of its paragraph, however it is worded. Of a nested question each
 *       part is a question, with the stem before it. The introduction to a list is not a stem, unless its parts have letters
 *       or bullets and could not stand alone.
 *   <li>Outside of numbers each sentence that asks or demands is a question. Sentences after it that explain it or hang on it
 *       ("If so, …", "Again, …", "By this I mean …") belong to it.
 *   <li>What comes <em>before</em> a question without a number (the passage that is asked about, a quotation) is its preamble,
 *       which the letter repeats above it.
 *   <li>Salutation, thanks, how to reply, what the law says and who is asking are no questions.
 * </ul>
 *
 * <p>The time grows in line with the length of the text.
 */
public final class QuestionSplitter {

    private QuestionSplitter() {}

    /** The questions in the order in which they stand; empty when nothing is asked. Never throws. */
    public static List<SplitQuestion> split(String text) {
        for (List<String> message : MailNoise.messages(PlainText.lines(text))) {
            List<SplitQuestion> questions = numbered(Outline.of(Blocks.read(message)));
            if (!questions.isEmpty()) {
                return questions;
            }
        }
        return List.of();
    }

    private static List<SplitQuestion> numbered(List<Asked> asked) {
        List<SplitQuestion> questions = new ArrayList<>(asked.size());
        for (Asked each : asked) {
            questions.add(new SplitQuestion(questions.size() + 1, each.label(), each.preamble(), each.text()));
        }
        return List.copyOf(questions);
    }
}
