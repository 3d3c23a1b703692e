/**
 * The REST resources of frameworks, contracts, prices and grants, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.agreements.rest;

import org.jspecify.annotations.NullMarked;
