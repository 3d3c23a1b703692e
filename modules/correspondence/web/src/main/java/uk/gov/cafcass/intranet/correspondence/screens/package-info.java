/**
 * The screens of correspondence, one bean each: they translate between what a person sees and what the services do, and decide
 * nothing.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.screens;

import org.jspecify.annotations.NullMarked;
