package uk.gov.cafcass.intranet.correspondence.answers.rest;

import uk.gov.cafcass.intranet.kernel.validation.Required;

/** Who is to answer a question, as it is sent. */
record OwnerInput(@Required(message = "Say who is to answer, by username") String username) {}
