/**
 * The requests of the demonstration, loaded by {@code --demo} only.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.samples;

import org.jspecify.annotations.NullMarked;
