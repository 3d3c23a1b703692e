/**
 * The screens of accreditation and policies, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.accreditation.screens;

import org.jspecify.annotations.NullMarked;
