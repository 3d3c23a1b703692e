/**
 * Framework agreements, the contracts under them with their prices, and grants (P-5).
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.agreements.domain;

import org.jspecify.annotations.NullMarked;
