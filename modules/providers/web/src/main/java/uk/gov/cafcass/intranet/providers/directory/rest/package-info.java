/**
 * The REST resources of the directory of centres, the gaps and the information sheets, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.directory.rest;

import org.jspecify.annotations.NullMarked;
