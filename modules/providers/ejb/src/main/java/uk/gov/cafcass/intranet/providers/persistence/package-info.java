/**
 * The persistence unit of this module and its schema, for all its rooms.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.persistence;

import org.jspecify.annotations.NullMarked;
