/**
 * The register of providers on screens: the directory of centres and the page of one. A bean a screen, and what can be saved from them.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.screens;

import org.jspecify.annotations.NullMarked;
