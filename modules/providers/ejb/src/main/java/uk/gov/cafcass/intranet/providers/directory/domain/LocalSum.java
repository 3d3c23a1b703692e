package uk.gov.cafcass.intranet.providers.directory.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be recommended today in the area of one Designated Family Judge, counted.
 *
 * @param dfjArea its code
 * @param centres how many
 * @param services how many they offer
 * @param oldestWait the day on which the oldest of their waits was stated; empty when none was
 * @param oldWaits how many waits were stated too long ago to rest on (C-5)
 * @param unknownWaits how many services have never stated one
 */
public record LocalSum(
        String dfjArea, int centres, int services, Optional<LocalDate> oldestWait, int oldWaits, int unknownWaits) {

    /** Of an area in which nothing may be recommended. */
    public static LocalSum nothing(String dfjArea) {
        return new LocalSum(dfjArea, 0, 0, Optional.empty(), 0, 0);
    }
}
