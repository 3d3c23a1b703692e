/**
 * The REST resources of requests, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.requests.rest;

import org.jspecify.annotations.NullMarked;
