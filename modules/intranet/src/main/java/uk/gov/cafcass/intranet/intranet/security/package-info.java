/**
 * The way in: by password into a session, by bearer token into the API, and what every answer says to the browser about
 * security.
 */
@NullMarked
package uk.gov.cafcass.intranet.intranet.security;

import org.jspecify.annotations.NullMarked;
