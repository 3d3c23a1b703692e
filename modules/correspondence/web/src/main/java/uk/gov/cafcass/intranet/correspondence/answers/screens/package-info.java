/**
 * The screens of answers, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.answers.screens;

import org.jspecify.annotations.NullMarked;
