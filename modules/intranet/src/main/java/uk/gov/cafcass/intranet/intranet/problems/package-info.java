/**
 * What went wrong, told once for all: as an RFC 9457 document to programs, as messages at the fields or as a page to people.
 */
@NullMarked
package uk.gov.cafcass.intranet.intranet.problems;

import org.jspecify.annotations.NullMarked;
