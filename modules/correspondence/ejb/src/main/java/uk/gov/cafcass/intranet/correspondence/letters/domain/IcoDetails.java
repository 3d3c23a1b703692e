package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to reach the Information Commissioner, as letters gave it during a period (G-11).
 *
 * @param from the first day on which letters carry it
 * @param until the first day on which they no longer do; empty while it is in use
 * @param name the office's name as the review paragraph wrote it then
 * @param website the site as written then
 * @param postal name and address, line by line
 * @param fax number, while there was one
 * @param telephone number
 * @param email address
 */
public record IcoDetails(
        LocalDate from,
        Optional<LocalDate> until,
        String name,
        String website,
        List<String> postal,
        Optional<String> fax,
        String telephone,
        String email) {

    public IcoDetails {
        postal = List.copyOf(postal);
        Periods.check(from, until);
    }

    /** Whether letters of this date carry it. */
    public boolean inForceOn(LocalDate date) {
        return Periods.covers(from, until, date);
    }

    /** The site as something that can be followed: with its scheme, where the letter left it out. */
    public String websiteAddress() {
        return website.contains("://") ? website : "https://" + website;
    }
}
