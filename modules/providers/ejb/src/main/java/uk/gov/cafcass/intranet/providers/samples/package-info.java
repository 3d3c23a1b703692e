/**
 * The invented register and what happens in it, loaded by {@code --demo} only.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.samples;

import org.jspecify.annotations.NullMarked;
