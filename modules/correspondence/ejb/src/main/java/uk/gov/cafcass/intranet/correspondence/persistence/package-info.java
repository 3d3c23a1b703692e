/**
 * Queries that lists and search need, and the numbering without gaps; all other reading goes through the entities.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.persistence;

import org.jspecify.annotations.NullMarked;
