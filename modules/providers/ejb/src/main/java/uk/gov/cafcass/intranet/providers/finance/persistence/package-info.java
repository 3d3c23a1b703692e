/**
 * The figures of the financial years, the units that sessions delivered, and the words of the papers.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.finance.persistence;

import org.jspecify.annotations.NullMarked;
