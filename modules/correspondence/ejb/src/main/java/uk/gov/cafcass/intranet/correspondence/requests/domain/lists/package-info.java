/**
 * What lists of requests are asked for.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.requests.domain.lists;

import org.jspecify.annotations.NullMarked;
