/**
 * The persistence unit of this module and its schema, for all its rooms.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.persistence;

import org.jspecify.annotations.NullMarked;
