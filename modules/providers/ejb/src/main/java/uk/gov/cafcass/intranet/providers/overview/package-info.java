/**
 * What the commissioning team looks at each day: what expires with nothing following, suspensions, payments, waits; read over all other rooms.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.overview;

import org.jspecify.annotations.NullMarked;
