/**
 * The REST resources of answers, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.answers.rest;

import org.jspecify.annotations.NullMarked;
