/**
 * Where things are: postcodes and their districts, positions and miles between them, and the areas of the Designated Family
 * Judges. Good to about a kilometre, without any service outside.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.places;

import org.jspecify.annotations.NullMarked;
