/**
 * Search across everything that one may see: each module finds in its own records, the search page gathers.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.search;

import org.jspecify.annotations.NullMarked;
