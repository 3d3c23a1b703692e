/**
 * Organisations, their centres, what these offer, whom one can speak to there, and what was noted about them.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.register.domain;

import org.jspecify.annotations.NullMarked;
