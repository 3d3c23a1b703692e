package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
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

    /** Whoever reads comes forward every second or so; after so long nobody does. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

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

    /**
     * How far the reading is.
     *
     * @param stage what is done just now
     * @param done so many of them
     * @param total of so many; 0 when that is not known
     * @param movedAt when it last came forward
     */
    public record Progress(String stage, int done, int total, OffsetDateTime movedAt) {}

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
        return state == ImportState.READING && progress.movedAt().plus(PATIENCE).isBefore(now);
    }
}
