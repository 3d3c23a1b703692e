/**
 * Registering a request (G-1): reading it, splitting it into questions, giving it its reference.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.registration;

import org.jspecify.annotations.NullMarked;
