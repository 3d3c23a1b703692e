/**
 * Making the letter of a request and keeping it as it was sent.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.letters.application;

import org.jspecify.annotations.NullMarked;
