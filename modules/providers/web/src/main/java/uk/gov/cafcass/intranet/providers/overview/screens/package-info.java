/**
 * The screens of the dashboard, one bean each: they translate, nothing else.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.overview.screens;

import org.jspecify.annotations.NullMarked;
