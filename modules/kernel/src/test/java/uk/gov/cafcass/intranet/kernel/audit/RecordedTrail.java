package uk.gov.cafcass.intranet.kernel.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An audit trail that the test can read, one sentence a line. */
public final class RecordedTrail implements AuditTrail {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void record(Act act, Subject subject, String what, @Nullable String why) {
        String reason = why == null ? "" : ", since " + why;
        lines.add(act + " " + subject.type() + " " + subject.id() + ": " + what + reason);
    }

    /** What was recorded since the last time this was asked. */
    public List<String> lines() {
        List<String> since = List.copyOf(lines);
        lines.clear();
        return since;
    }
}
