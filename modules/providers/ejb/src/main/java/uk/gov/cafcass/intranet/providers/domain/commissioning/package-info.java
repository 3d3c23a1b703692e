/**
 * What is commissioned and what it costs: frameworks, contracts, prices, grants, the figures of a year, and the Board's paper (P-5,
 * P-12, P-14). Plain record-keeping: records with their rules, each row kept with a version.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.domain.commissioning;

import org.jspecify.annotations.NullMarked;
