/**
 * What other modules may use of this one: the words for services and for what Cafcass does with them, one interface, the events.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.api;

import org.jspecify.annotations.NullMarked;
