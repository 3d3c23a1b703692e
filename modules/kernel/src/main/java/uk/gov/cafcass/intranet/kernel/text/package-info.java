/**
 * Text as people type and paste it, made fit to be kept.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.text;

import org.jspecify.annotations.NullMarked;
