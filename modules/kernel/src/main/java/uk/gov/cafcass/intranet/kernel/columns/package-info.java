/** How values of the domain stand in columns: converters that JPA applies to entities. The only place that knows the driver's arrays. */
@NullMarked
package uk.gov.cafcass.intranet.kernel.columns;

import org.jspecify.annotations.NullMarked;
