package uk.gov.cafcass.intranet.kernel.attachments;

import java.time.OffsetDateTime;

/** Who did something, by the number of the account, and when. */
public record Stamp(long account, OffsetDateTime at) {}
