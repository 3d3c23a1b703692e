package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One question as it was asked, and its answer.
 *
 * @param label its number as printed, without the full stop, such as {@code 1} or {@code 2a}; empty where the letter prints
 *     the questions without numbers, as that of 25 July 2017 does
 * @param preamble what the requester wrote before the question, paragraphs parted by blank lines; may be empty
 * @param text the question as asked, plain text, paragraphs parted by blank lines
 * @param answer what we answer; may be empty where the refusal says it all
 * @param refusal what is refused and why, if anything is
 */
public record LetterQuestion(
        Optional<String> label, String preamble, String text, AnswerText answer, Optional<Refusal> refusal) {

    public LetterQuestion {
        if (PlainText.paragraphs(text).isEmpty()) {
            throw new IllegalArgumentException("A question has a text");
        }
    }

    /** A numbered question that is answered in full. */
    public static LetterQuestion numbered(String label, String text, String answerHtml) {
        return new LetterQuestion(Optional.of(label), "", text, AnswerText.of(answerHtml), Optional.empty());
    }

    /** The paragraphs before the question; lines within one are parted by a line feed. */
    public List<String> before() {
        return PlainText.paragraphs(preamble);
    }

    /** The question's paragraphs, its number before the first; lines within one are parted by a line feed. */
    public List<String> asked() {
        List<String> paragraphs = new ArrayList<>(PlainText.paragraphs(text));
        label.ifPresent(number -> paragraphs.set(0, PlainText.line(number) + ". " + paragraphs.get(0)));
        return paragraphs;
    }

    /** What is said about a refusal; empty when nothing is refused. */
    public List<String> refused(LetterKind kind) {
        return refusal.map(said -> said.paragraphs(kind)).orElse(List.of());
    }

    LetterQuestion withoutLabel() {
        return new LetterQuestion(Optional.empty(), preamble, text, answer, refusal);
    }
}
