/**
 * The time, injected. Days are London's; tests bring a fixed clock.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.clock;

import org.jspecify.annotations.NullMarked;
