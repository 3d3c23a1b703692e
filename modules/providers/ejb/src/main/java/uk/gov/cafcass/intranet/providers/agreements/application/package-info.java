/**
 * Keeping what is agreed with providers, and showing it as it is and as we knew it (P-1).
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.agreements.application;

import org.jspecify.annotations.NullMarked;
