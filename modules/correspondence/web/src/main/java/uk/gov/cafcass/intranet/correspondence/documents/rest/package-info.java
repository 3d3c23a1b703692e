/**
 * The REST resources of documents, with the records that they read and write: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.documents.rest;

import org.jspecify.annotations.NullMarked;
