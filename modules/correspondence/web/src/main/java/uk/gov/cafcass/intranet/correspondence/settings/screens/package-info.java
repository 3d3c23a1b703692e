/**
 * The screens of what letters carry, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.settings.screens;

import org.jspecify.annotations.NullMarked;
