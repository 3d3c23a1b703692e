/**
 * Money and the financial year, exact and as people read them.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.money;

import org.jspecify.annotations.NullMarked;
