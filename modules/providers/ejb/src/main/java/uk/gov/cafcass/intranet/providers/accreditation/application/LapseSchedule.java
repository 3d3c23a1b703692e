package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks every hour for what ended: it is told early on the day after, or soon after a start. */
@Singleton
public class LapseSchedule {

    @Inject
    private LapseNotifier telling;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void look() {
        telling.tell();
    }
}
