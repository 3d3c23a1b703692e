/**
 * The register of providers on screens: the directory of centres, the page of one, and concerns. A bean a screen, and what can be saved from them.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.screens;

import org.jspecify.annotations.NullMarked;
