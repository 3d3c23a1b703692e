/**
 * Holding a list of NACCC against the register (P-11): what would be added, changed or lapse, and what cannot be taken.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.registerimport.domain;

import org.jspecify.annotations.NullMarked;
