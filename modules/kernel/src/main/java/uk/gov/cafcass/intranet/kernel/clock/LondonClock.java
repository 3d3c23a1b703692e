package uk.gov.cafcass.intranet.kernel.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives everyone the clock; what is a day here is a day in London, whatever the server's own zone. */
@ApplicationScoped
public class LondonClock {

    /** Where the days are counted. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Produces
    Clock clock() {
        return Clock.system(LONDON);
    }
}
