/**
 * The REST resources of the register of organisations and centres, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.register.rest;

import org.jspecify.annotations.NullMarked;
