package uk.gov.cafcass.intranet.boundaries.planted.correspondence.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;

/** A name that says nothing, an injected field, an old date, the server's own today, and a line on the terminal. */
class TimeManager {

    @Inject
    private Date old;

    void print() {
        System.out.println(old + " " + LocalDate.now());
    }
}
