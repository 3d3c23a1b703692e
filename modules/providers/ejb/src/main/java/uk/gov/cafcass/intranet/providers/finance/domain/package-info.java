/**
 * The money of a financial year (P-12) and the paper for the Board that is made of it (P-14).
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.finance.domain;

import org.jspecify.annotations.NullMarked;
