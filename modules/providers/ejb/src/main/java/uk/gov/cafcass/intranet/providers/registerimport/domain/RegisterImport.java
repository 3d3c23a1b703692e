package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.background.Progress;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;

/**
 * One import of NACCC's list: it is read, shown, and confirmed or given up.
 *
 * @param version that a change must name
 * @param listOn the day of the list
 * @param file the list as it was sent
 * @param begun by whom and when
 * @param progress of the reading
 * @param counts of its rows; none while it is read
 * @param ended who confirmed it or gave it up, and when
 */
public record RegisterImport(
        long id,
        int version,
        ImportState state,
        LocalDate listOn,
        SentFile file,
        Stamp begun,
        Progress progress,
        Counts counts,
        Optional<Stamp> ended) {

    /**
     * The list as it was sent.
     *
     * @param sha256 under which the kernel keeps it
     */
    public record SentFile(String name, String sha256, long size) {}

    /**
     * Who did something, and when.
     *
     * @param name as they were called then
     */
    public record Stamp(long account, String name, OffsetDateTime at) {}

    /** {@code NACCC’s list of 24 November 2026}. */
    public static String called(LocalDate listOn) {
        return "NACCC’s list of " + DateFormats.format(listOn);
    }

    /** {@code NACCC’s list of 24 November 2026}. */
    public String called() {
        return called(listOn);
    }

    /** Whether it is being read and has not come forward for long, since the server that read it was stopped. */
    public boolean isStuck(OffsetDateTime now) {
        return state == ImportState.READING && progress.isStuck(now);
    }
}
