/**
 * Work that takes longer than a page may: begun in the background, in short transactions of its own, telling how far it is.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.background;

import org.jspecify.annotations.NullMarked;
