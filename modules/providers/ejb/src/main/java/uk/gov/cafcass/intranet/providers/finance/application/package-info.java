/**
 * Entering the figures of a year, adding them up, and writing the paper for the Board.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.finance.application;

import org.jspecify.annotations.NullMarked;
