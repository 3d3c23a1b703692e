/** Files that programs send and get. */
@NullMarked
package uk.gov.cafcass.intranet.kernel.web.files;

import org.jspecify.annotations.NullMarked;
