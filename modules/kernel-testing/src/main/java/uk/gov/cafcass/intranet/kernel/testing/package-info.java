/**
 * What the tests of all modules share: a PostgreSQL of their own, a clock that stands still, transactions by hand.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.testing;

import org.jspecify.annotations.NullMarked;
