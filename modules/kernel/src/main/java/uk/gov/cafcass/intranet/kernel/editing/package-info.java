/** What is edited, with the version that says whether somebody else edited it meanwhile. */
@NullMarked
package uk.gov.cafcass.intranet.kernel.editing;

import org.jspecify.annotations.NullMarked;
