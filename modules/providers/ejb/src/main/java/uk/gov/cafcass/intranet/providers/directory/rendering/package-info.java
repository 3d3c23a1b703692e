/**
 * The local information sheets as they are printed.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.directory.rendering;

import org.jspecify.annotations.NullMarked;
