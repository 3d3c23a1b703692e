package uk.gov.cafcass.intranet.correspondence.requests.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How the request as a whole was answered; it follows from its questions and is never typed (G-10). */
public enum RequestOutcome {
    GIVEN_IN_FULL("Given in full"),
    GIVEN_IN_PART("Given in part"),
    REFUSED("Refused"),
    NOT_HELD("Not held"),
    NEITHER_CONFIRMED_NOR_DENIED("Neither confirmed nor denied"),
    /** Everything asked for can be had elsewhere; counted apart in the statistics (G-16). */
    ALREADY_ACCESSIBLE("Already accessible"),
    TO_BE_PUBLISHED("To be published");

    private final String label;

    RequestOutcome(String label) {
        this.label = label;
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    /**
     * What follows from the outcomes of the questions. An answer that refers to another counts as that one does, and so adds
     * nothing of its own.
     *
     * @param questions one for each question, empty where it is not answered yet
     * @return empty while a question is not answered
     */
    public static Optional<RequestOutcome> of(Collection<Optional<Outcome>> questions) {
        if (questions.isEmpty() || questions.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        questions.forEach(question -> question.ifPresent(outcomes::add));
        outcomes.remove(Outcome.SEE_ANSWER);
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        if (outcomes.size() == 1) {
            return Optional.of(valueOf(outcomes.iterator().next().name()));
        }
        boolean gives = outcomes.stream().anyMatch(Outcome::gives);
        boolean withholds = outcomes.stream().anyMatch(Outcome::withholds);
        if (gives) {
            return Optional.of(withholds ? GIVEN_IN_PART : GIVEN_IN_FULL);
        }
        return Optional.of(REFUSED);
    }
}
