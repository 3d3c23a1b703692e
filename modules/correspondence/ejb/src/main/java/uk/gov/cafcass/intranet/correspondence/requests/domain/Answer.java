package uk.gov.cafcass.intranet.correspondence.requests.domain;

import java.util.List;
import java.util.Optional;

/**
 * An answer to one question, as somebody wants to save it.
 *
 * @param html the words, sanitised; may be empty where the outcome speaks for itself
 * @param outcome how the question is answered
 * @param seeQuestion whose answer this refers to; only with {@link Outcome#SEE_ANSWER}
 * @param exemptions that a refusal rests on, in the order in which they are cited
 */
public record Answer(String html, Outcome outcome, Optional<Integer> seeQuestion, List<CitedExemption> exemptions) {

    public Answer {
        exemptions = List.copyOf(exemptions);
    }

    /** Whether the outcome says that there is something to read where there is nothing. */
    boolean lacksWords() {
        boolean needed = outcome.gives() || outcome == Outcome.ALREADY_ACCESSIBLE || outcome == Outcome.TO_BE_PUBLISHED;
        return needed && AnswerHtml.of(html).isBlank();
    }
}
