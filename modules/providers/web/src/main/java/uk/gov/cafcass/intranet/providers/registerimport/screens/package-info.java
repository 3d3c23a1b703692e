/**
 * The screens of imports of the list of NACCC, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.registerimport.screens;

import org.jspecify.annotations.NullMarked;
