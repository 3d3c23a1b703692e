/**
 * The screens of registering, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.registration.screens;

import org.jspecify.annotations.NullMarked;
