package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is printed around a letter, for the period in which it was in use (G-11).
 *
 * @param from the first day on which letters carry it
 * @param until the first day on which they no longer do; empty while it is in use
 * @param office the name of the office, then its address, line by line
 * @param telephone as printed after "Tel"
 * @param chair the name of the chair in office, with title and honours
 * @param chiefExecutive the name of the chief executive in office, with title and honours
 * @param status what kind of body Cafcass is, printed at the foot above the address; letters of 2015 had none
 * @param signOff who signs, line by line: team, organisation, e-mail address
 */
public record Letterhead(
        LocalDate from,
        Optional<LocalDate> until,
        List<String> office,
        String telephone,
        String chair,
        String chiefExecutive,
        Optional<String> status,
        List<String> signOff) {

    public Letterhead {
        office = List.copyOf(office);
        signOff = List.copyOf(signOff);
        Periods.check(from, until);
    }

    /** Whether letters of this date carry it. */
    public boolean inForceOn(LocalDate date) {
        return Periods.covers(from, until, date);
    }

    /** The lines at the foot of every page: who is in office and, once there was one, the status line with the address. */
    public List<String> foot() {
        List<String> lines = new ArrayList<>(officers());
        status.ifPresent(line -> {
            lines.add(line);
            lines.add(String.join(", ", office));
        });
        return List.copyOf(lines);
    }

    private List<String> officers() {
        return List.of(chair + " Chair", chiefExecutive + " Chief Executive");
    }
}
