/**
 * The screens of the register of organisations and centres, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.register.screens;

import org.jspecify.annotations.NullMarked;
