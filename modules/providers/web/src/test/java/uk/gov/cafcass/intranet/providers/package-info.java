/** What the tests of screens and resources share. */
@NullMarked
package uk.gov.cafcass.intranet.providers;

import org.jspecify.annotations.NullMarked;
