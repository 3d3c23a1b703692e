/**
 * The REST resources of the steps of a request, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.steps.rest;

import org.jspecify.annotations.NullMarked;
