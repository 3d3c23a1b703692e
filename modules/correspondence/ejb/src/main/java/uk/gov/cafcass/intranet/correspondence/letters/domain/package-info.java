/**
 * The letter that answers a request (G-11), in its own words: what it says, never how it is printed.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.letters.domain;

import org.jspecify.annotations.NullMarked;
