package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The last resort: a message that only says "I request the following information:" and then names it, in lines or
 * paragraphs without numbers.
 */
final class Announced {

    private Announced() {}

    static List<Asked> in(List<Block> blocks) {
        List<Asked> asked = new ArrayList<>();
        boolean announced = false;
        for (Block block : blocks) {
            if (block instanceof Block.Prose prose) {
                List<String> sentences = Sentences.of(prose.text());
                SentenceKind last = SentenceKind.of(sentences.get(sentences.size() - 1));
                SentenceKind first = SentenceKind.of(sentences.get(0));
                if (last == SentenceKind.INTRODUCTION) {
                    announced = true;
                } else if (announced && first == SentenceKind.STATEMENT) {
                    named(prose).forEach(text -> asked.add(new Asked("", "", text)));
                } else {
                    announced = false;
                }
            }
        }
        return asked;
    }

    /** Line by line if each begins like a new thing, in one piece if they are one sentence that was wrapped. */
    private static List<String> named(Block.Prose prose) {
        boolean each = prose.lines().stream().allMatch(Announced::begins);
        return each ? prose.lines() : List.of(prose.text());
    }

    private static boolean begins(String line) {
        int first = line.isEmpty() ? ' ' : line.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
