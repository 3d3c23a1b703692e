/**
 * Beginning an import, reading it in the background, showing its preview, confirming it.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.registerimport.application;

import org.jspecify.annotations.NullMarked;
