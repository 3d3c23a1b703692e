/**
 * The screens of concerns and reports, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.concerns.screens;

import org.jspecify.annotations.NullMarked;
