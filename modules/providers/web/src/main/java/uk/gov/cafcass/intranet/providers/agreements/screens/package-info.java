/**
 * The screens of frameworks, contracts, prices and grants, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.agreements.screens;

import org.jspecify.annotations.NullMarked;
