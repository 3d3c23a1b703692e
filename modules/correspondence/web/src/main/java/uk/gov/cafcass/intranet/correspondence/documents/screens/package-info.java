/**
 * The screens of documents, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.documents.screens;

import org.jspecify.annotations.NullMarked;
