/**
 * {@code ETag} and {@code If-Match}: which version was shown, and which one a change is based on.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.web.versions;

import org.jspecify.annotations.NullMarked;
