/**
 * The screens of the directory of centres, the gaps and the information sheets, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.directory.screens;

import org.jspecify.annotations.NullMarked;
