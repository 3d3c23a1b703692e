/**
 * How requests are found and kept: entities, and plain SQL for lists and full-text search.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.requests.persistence;

import org.jspecify.annotations.NullMarked;
