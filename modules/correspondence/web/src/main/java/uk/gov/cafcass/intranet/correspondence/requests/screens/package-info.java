/**
 * The screens of requests, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.requests.screens;

import org.jspecify.annotations.NullMarked;
