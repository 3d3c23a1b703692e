package uk.gov.cafcass.intranet.kernel.staff;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner and IT see it; the token itself is known only to whom it was shown.
 *
 * @param id of the token
 * @param label what it is for
 * @param createdAt when it was made
 * @param expiresAt from when it opens nothing
 * @param lastUsedAt when it was last used, to ten minutes; null if never
 */
public record ApiTokenDetails(
        long id,
        String label,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime lastUsedAt) {}
