/**
 * The REST resources of concerns and reports, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.concerns.rest;

import org.jspecify.annotations.NullMarked;
