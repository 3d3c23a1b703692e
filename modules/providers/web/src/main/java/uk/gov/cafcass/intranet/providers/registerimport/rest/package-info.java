/**
 * The REST resources of imports of the list of NACCC, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.registerimport.rest;

import org.jspecify.annotations.NullMarked;
