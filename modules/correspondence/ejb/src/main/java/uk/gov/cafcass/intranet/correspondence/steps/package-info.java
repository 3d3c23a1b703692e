/**
 * Taking a request from state to state (G-9).
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.steps;

import org.jspecify.annotations.NullMarked;
