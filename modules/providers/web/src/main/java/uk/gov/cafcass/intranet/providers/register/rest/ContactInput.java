package uk.gov.cafcass.intranet.providers.register.rest;

import uk.gov.cafcass.intranet.providers.register.domain.ContactText;

/** Somebody to speak to, as it is sent. */
record ContactInput(String name, String job, String email, String telephone) {

    ContactText details() {
        return new ContactText(name, job, email, telephone);
    }
}
