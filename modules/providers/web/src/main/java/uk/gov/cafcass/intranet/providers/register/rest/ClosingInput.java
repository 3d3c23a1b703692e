package uk.gov.cafcass.intranet.providers.register.rest;

import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/** When a centre closes, or a service is withdrawn, as it is sent. */
record ClosingInput(@Required(message = "Send the first day without it") LocalDate on) {}
