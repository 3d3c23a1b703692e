/**
 * Requests and their life: numbered questions, the states and steps of G-9, outcomes and refusals (G-10), the days by which a
 * reply is due (G-1). No container and no SQL.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.domain;

import org.jspecify.annotations.NullMarked;
