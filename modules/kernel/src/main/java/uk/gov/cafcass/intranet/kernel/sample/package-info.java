/**
 * Sample data: loaded once, at start, and only where IT asks for it (--demo). Each module brings its own.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.sample;

import org.jspecify.annotations.NullMarked;
