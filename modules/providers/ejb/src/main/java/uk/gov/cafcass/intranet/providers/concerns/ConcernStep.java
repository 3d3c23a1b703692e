package uk.gov.cafcass.intranet.providers.concerns;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/**
 * What the commissioning team does about a concern, in which state, and where it leads. There is no way to {@link #CLOSE} but
 * through {@link #TELL_NACCC} (P-7, P-8).
 */
public enum ConcernStep {
    TRIAGE("Record what we will do", "triaged", ConcernState.TRIAGED, ConcernState.RAISED),
    TELL_NACCC("Record that NACCC was told", "NACCC told", ConcernState.WITH_NACCC, ConcernState.TRIAGED),
    NOTE_LIAISON("Note what NACCC said", "noted", ConcernState.WITH_NACCC, ConcernState.WITH_NACCC),
    CLOSE("Close with an outcome", "closed", ConcernState.CLOSED, ConcernState.WITH_NACCC);

    private final String label;
    private final String done;
    private final ConcernState to;
    private final Set<ConcernState> from;

    ConcernStep(String label, String done, ConcernState to, ConcernState first, ConcernState... more) {
        this.label = label;
        this.done = done;
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** What its button says. */
    public String label() {
        return label;
    }

    /** What the timeline says when it was taken. */
    public String done() {
        return done;
    }

    /** The state that it leads to. */
    public ConcernState to() {
        return to;
    }

    /** Whether it can be taken in this state. */
    public boolean possibleIn(ConcernState state) {
        return from.contains(state);
    }

    /** The steps that can be taken in this state. */
    public static List<ConcernStep> possible(ConcernState state) {
        return Arrays.stream(values()).filter(step -> step.possibleIn(state)).toList();
    }

    /** The step with this name in a URL: {@code tell-naccc}. */
    public static Optional<ConcernStep> named(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** Its name in a URL. */
    public String slug() {
        return EnumLabels.slug(this);
    }
}
