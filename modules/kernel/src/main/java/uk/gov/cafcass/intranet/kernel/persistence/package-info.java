/**
 * The data source, the migrations of each module's schema, and the form in which a stale edit is noticed.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.persistence;

import org.jspecify.annotations.NullMarked;
