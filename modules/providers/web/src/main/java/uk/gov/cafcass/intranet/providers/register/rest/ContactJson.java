package uk.gov.cafcass.intranet.providers.register.rest;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;

/**
 * Somebody to speak to.
 *
 * @param version that a change names as If-Match
 * @param centre the number of the centre at which they are; absent when it is the organisation as a whole
 */
public record ContactJson(
        long id, int version, Optional<Long> centre, String name, String job, String email, String telephone) {

    static ContactJson of(Versioned<ContactDetails> kept, Optional<Long> centre) {
        ContactDetails text = kept.value();
        return new ContactJson(
                kept.id(), kept.version(), centre, text.name(), text.job(), text.email(), text.telephone());
    }
}
