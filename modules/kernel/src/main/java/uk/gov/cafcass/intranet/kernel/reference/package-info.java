/**
 * References of correspondence: the form we write, {@code CAF 15-105}, and every form that people have ever written.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.reference;

import org.jspecify.annotations.NullMarked;
