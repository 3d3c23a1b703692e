package uk.gov.cafcass.intranet.providers.domain;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When we knew something, and from whom.
 *
 * @param recorded from when on
 * @param superseded until when; empty while we still hold it true
 */
public record Knowledge(Told recorded, Optional<Told> superseded) {

    /**
     * Somebody knew something, or knew better.
     *
     * @param by the account of whoever wrote it down
     * @param why the reason that they gave; may be empty
     */
    public record Told(OffsetDateTime at, long by, String why) {}
}
