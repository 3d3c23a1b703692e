/**
 * Accreditation in two dimensions (P-1), the policies in force (P-2), and what follows from both for what Cafcass may do (C-4, P-3).
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.accreditation.domain;

import org.jspecify.annotations.NullMarked;
