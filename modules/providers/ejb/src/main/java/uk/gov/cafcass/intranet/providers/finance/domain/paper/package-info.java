/**
 * The paper for the Board about a year (P-14): its sections, its details and its tables.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import org.jspecify.annotations.NullMarked;
