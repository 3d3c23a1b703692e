/**
 * NACCC's list of centres as a file, read line by line and held against our register (P-11): what is new, what says something else,
 * what is not on it any more, and what cannot be taken. No container, no SQL.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.domain.imports;

import org.jspecify.annotations.NullMarked;
