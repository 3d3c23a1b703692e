package uk.gov.cafcass.intranet.providers.register.domain;

import java.util.Optional;

/**
 * Whose something is: an organisation's as a whole, or that of one of its centres.
 *
 * @param organisationId always
 * @param centreId only when it is one centre's
 */
public record Holder(long organisationId, Optional<Long> centreId) {

    /** The organisation as a whole. */
    public static Holder organisation(long id) {
        return new Holder(id, Optional.empty());
    }

    /** One of its centres. */
    public static Holder centre(long organisationId, long id) {
        return new Holder(organisationId, Optional.of(id));
    }
}
