package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.letters.domain.AnswerText;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Ground;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterKind;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterQuestion;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Recipient;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Refusal;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Refusal.Extent;
import uk.gov.cafcass.intranet.correspondence.letters.domain.SeedLetters;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** A letter of thirty questions with everything in it that has broken printers before. */
final class NastyLetter {

    private static final String ANSWER =
            """
            Text that stands alone, with <b>strong</b>, <i>slanted</i>, <u>underlined</u> and <strong><em>both</em></strong>.
            <h4>A heading of the wrong level</h4>
            <p>A <a href="https://example.org/a?b=1&amp;c=%s">link</a>, a <a href="javascript:alert(1)">bad one</a>,
            an <a href="/media/1.pdf">unfinished one</a>, <a href="mailto:team@example.org">mail</a>.</p>
            <ol><li>One<ul><li>inner <strong>item</strong></li><li><p>paragraph</p><p>and another</p></li></ul></li>
            <li>Two</li></ol>
            <blockquote>Quoted &amp; loose<p>and not loose</p></blockquote>
            <h3>Level three</h3><h4>Level four</h4>
            <p style="background:url(http://127.0.0.1:1/x)">%s<br>second line</p>
            <table><tr><td>cell</td></tr></table>
            <script>alert('never printed')</script><img src="http://127.0.0.1:1/y.png" alt="picture">
            """;

    private NastyLetter() {}

    static Letter letter() {
        Letter seed = SeedLetters.july2017();
        return new Letter(
                seed.letterhead(),
                seed.ico(),
                new Reference(2017, 999),
                seed.date(),
                Optional.of(new Recipient("Zoë \u202E<script>alert(1)</script> O’Neill & Łukasz", List.of())),
                seed.incoming(),
                LetterKind.ENVIRONMENTAL_INFORMATION,
                questions());
    }

    private static List<LetterQuestion> questions() {
        List<LetterQuestion> questions = new ArrayList<>();
        for (int n = 1; n <= 30; n++) {
            questions.add(
                    new LetterQuestion(Optional.of(String.valueOf(n)), before(n), asked(n), answer(n), refusal(n)));
        }
        return questions;
    }

    private static String before(int n) {
        return n % 3 == 0 ? "First line\r\nsecond line\r\n\r\n<b>another</b> paragraph \u0007\u0000" : "";
    }

    private static String asked(int n) {
        return switch (n % 5) {
            case 0 -> "<script>alert(" + n + ")</script> ${letter.title()} <#if true> &amp; ]]>";
            case 1 -> "\u05E9\u05DC\u05D5\u05DD and \u0645\u0631\u062D\u0628\u0627 \u202Ereversed\u202C?";
            case 2 ->
                "Why \uD83D\uDE00 \uD83E\uDD70 \uD83D\uDC4D\uD83C\uDFFD \u4F60\u597D e\u0301 \uFB01 \uD83D alone?";
            case 3 -> "x".repeat(300) + "?";
            default -> "What is it?\n\nAnd where?\n\n• one\n• two";
        };
    }

    private static AnswerText answer(int n) {
        return AnswerText.of(n == 7 ? "" : ANSWER.formatted(n, "long words ".repeat(n == 1 ? 400 : 10)));
    }

    private static Optional<Refusal> refusal(int n) {
        return n % 7 != 0
                ? Optional.empty()
                : Optional.of(new Refusal(
                        n == 7 ? Extent.WHOLE : Extent.PART,
                        List.of(new Ground(
                                "12(5)(b)",
                                "the course of justice",
                                "It would <b>tell</b> of proceedings.",
                                Optional.of("A child could be found."),
                                Optional.of("The interest in knowing does not outweigh it.")))));
    }
}
