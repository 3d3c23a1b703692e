/**
 * The documents of a request: added, listed, opened.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.documents;

import org.jspecify.annotations.NullMarked;
