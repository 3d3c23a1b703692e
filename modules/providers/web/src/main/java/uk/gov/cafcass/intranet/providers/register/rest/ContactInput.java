package uk.gov.cafcass.intranet.providers.register.rest;

import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;

/** Somebody to speak to, as it is sent. */
record ContactInput(String name, String job, String email, String telephone) {

    ContactDetails details() {
        return new ContactDetails(name, job, email, telephone);
    }
}
