/**
 * The periods of accreditation, which are added and superseded and never changed, the policies, and what has lapsed.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.accreditation.persistence;

import org.jspecify.annotations.NullMarked;
