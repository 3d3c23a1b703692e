/**
 * Recording accreditation and policies, saying who was accredited when, and telling what lapsed (P-6).
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.accreditation.application;

import org.jspecify.annotations.NullMarked;
