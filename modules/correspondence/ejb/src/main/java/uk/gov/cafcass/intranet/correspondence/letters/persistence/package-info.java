/**
 * What letters of a date carry: the letterhead and how to reach the Information Commissioner, each for its period.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.letters.persistence;

import org.jspecify.annotations.NullMarked;
