/** Dates as people type them: the one reader, for what is sent and for what the page shows of it before. */
@NullMarked
package uk.gov.cafcass.intranet.look.dates;

import org.jspecify.annotations.NullMarked;
