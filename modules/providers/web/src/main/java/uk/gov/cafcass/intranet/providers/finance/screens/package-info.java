/**
 * The screens of the money of a year and the paper for the Board, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.finance.screens;

import org.jspecify.annotations.NullMarked;
