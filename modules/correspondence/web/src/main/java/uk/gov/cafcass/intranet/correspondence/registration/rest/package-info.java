/**
 * The REST resources of registering, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.registration.rest;

import org.jspecify.annotations.NullMarked;
