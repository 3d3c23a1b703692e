package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.List;

/** Gathers what stands between one question and the next, which asks nothing by itself. */
final class Preamble {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    void beginParagraph() {
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    void add(String sentence) {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(sentence);
    }

    /** What was gathered, paragraphs parted by blank lines; the next question gathers anew. */
    String take() {
        beginParagraph();
        String gathered = String.join("\n\n", paragraphs);
        paragraphs.clear();
        return gathered;
    }
}
