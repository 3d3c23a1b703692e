/**
 * The REST resources of the money of a year and the paper for the Board, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.finance.rest;

import org.jspecify.annotations.NullMarked;
