package uk.gov.cafcass.intranet.intranet;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many things wait for whoever is signed in, for the header of every page; counted anew twice a minute and on the first page. */
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

    /** Counts now, since the list is being shown or something was done. */
    void count(MyWorkScreen workplace, Clock clock) {
        count = workplace.getTasks().size() + workplace.getTold().size();
        countedAt = clock.instant();
    }
}
