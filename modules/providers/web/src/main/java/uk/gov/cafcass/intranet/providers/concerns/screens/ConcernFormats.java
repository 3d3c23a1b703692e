package uk.gov.cafcass.intranet.providers.concerns.screens;

import java.util.ArrayList;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;

/** How a concern reads. */
public final class ConcernFormats {

    private ConcernFormats() {}

    /** {@code 5 working days}, {@code Under 1 working day}. */
    public static String age(int workingDays) {
        return workingDays < 1 ? "Under 1 working day" : Formats.count(workingDays, "working day", "working days");
    }

    /** The colour of a state: amber until NACCC knows of it. */
    public static String look(ConcernState state) {
        return switch (state) {
            case RAISED, TRIAGED -> "soon";
            case WITH_NACCC -> "info";
            case CLOSED -> "stopped";
        };
    }

    /** What to do next, or for who reported it what happens next. */
    static String next(ConcernView concern) {
        return concern.reporter().isPresent() ? toDo(concern) : toExpect(concern.state());
    }

    private static String toDo(ConcernView concern) {
        return switch (concern.state()) {
            case RAISED -> "Decide what we will do. NACCC is told next; only then can this be closed.";
            case TRIAGED ->
                "Tell NACCC, then record here what was sent. Before that this cannot be closed ("
                        + concern.kind().rule() + ").";
            case WITH_NACCC ->
                "NACCC was told. Note what it says, and close this with an outcome when nothing more is to be done.";
            case CLOSED -> "This is closed. Whoever reported it was told and can read the outcome.";
        };
    }

    private static String toExpect(ConcernState state) {
        return switch (state) {
            case RAISED -> "The National Commissioning Team has it and will decide what to do.";
            case TRIAGED -> "The National Commissioning Team has looked at it and will tell NACCC.";
            case WITH_NACCC -> "NACCC was told. The outcome will be here when it is known, and you will be told.";
            case CLOSED -> "This is closed. The outcome stands below.";
        };
    }

    /** What the page says after a step. */
    static String done(ConcernStep step) {
        return switch (step) {
            case TRIAGE -> "What we will do is recorded. Tell NACCC next.";
            case TELL_NACCC -> "It is recorded that NACCC was told.";
            case NOTE_LIAISON -> "What NACCC said is noted.";
            case CLOSE -> "This is closed. Whoever reported it was told.";
        };
    }

    /** What was done, the latest first; for who reported it, what they may know of that. */
    static List<TimelineEntry> timeline(ConcernView concern) {
        List<TimelineEntry> timeline = new ArrayList<>();
        concern.reporter()
                .ifPresentOrElse(
                        reporter -> {
                            concern.entries().forEach(done -> timeline.add(entry(done)));
                            timeline.add(new TimelineEntry(concern.raisedAt(), "Reported", reporter.name(), null));
                        },
                        () -> {
                            concern.closedAt()
                                    .ifPresent(at -> timeline.add(new TimelineEntry(at, "Closed", null, null)));
                            concern.toldNacccOn()
                                    .ifPresent(day -> timeline.add(new TimelineEntry(day, "NACCC told", null, null)));
                            timeline.add(new TimelineEntry(concern.raisedAt(), "Reported by you", null, null));
                        });
        return timeline;
    }

    /** What NACCC was told is long and stands on the page already. */
    private static TimelineEntry entry(TimelineLine done) {
        TimelineEntry entry = TimelineEntry.of(done);
        return done.what().equals(ConcernStep.TELL_NACCC.done()) ? entry.withoutDetail() : entry;
    }
}
