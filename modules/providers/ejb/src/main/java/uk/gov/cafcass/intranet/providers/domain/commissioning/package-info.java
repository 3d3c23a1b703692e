/**
 * What is commissioned and what it costs: frameworks, contracts, prices, grants, the figures of a year, and the Board's paper (P-5,
 * P-12, P-14). Records with their rules, and beside each its entity: the record goes to readers, the entity stays in this module.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.domain.commissioning;

import org.jspecify.annotations.NullMarked;
