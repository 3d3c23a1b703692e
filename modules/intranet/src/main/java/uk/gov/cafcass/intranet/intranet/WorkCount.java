package uk.gov.cafcass.intranet.intranet;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many things wait for whoever is signed in, for the header of every page; counted anew twice a minute, on the
 * first page and after a form. */
@SessionScoped
public class WorkCount implements Serializable {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private int count;
    private @Nullable Instant countedAt;

    @Inject
    WorkCount() {}

    int of(MyWorkScreen workplace, Clock clock) {
        Instant now = clock.instant();
        if (countedAt == null || now.isAfter(countedAt.plus(FRESH))) {
            count(workplace, clock);
        }
        return count;
    }

    /** Has it counted anew the next time, since something was done. */
    void forget() {
        countedAt = null;
    }

    private void count(MyWorkScreen workplace, Clock clock) {
        count = workplace.getTasks().size() + workplace.getTold().size();
        countedAt = clock.instant();
    }
}
