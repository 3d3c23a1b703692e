/**
 * The REST resources of accreditation and policies, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.accreditation.rest;

import org.jspecify.annotations.NullMarked;
