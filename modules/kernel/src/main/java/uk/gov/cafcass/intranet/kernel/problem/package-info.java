/**
 * What can go wrong, said once: one exception with a kind, a code, a sentence for people and the fields it is about.
 * It knows neither HTTP nor screens; the war turns it into an RFC 9457 document or into messages at the fields.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.problem;

import org.jspecify.annotations.NullMarked;
