/**
 * Showing, listing and finding requests; what waits for whom; counting due dates again.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.requests.application;

import org.jspecify.annotations.NullMarked;
