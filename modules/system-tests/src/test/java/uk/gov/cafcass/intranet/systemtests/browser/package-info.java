/** The intranet in Chromium, with the mouse and with the keyboard alone; screens are found by what they say, not by ids. */
@NullMarked
package uk.gov.cafcass.intranet.systemtests.browser;

import org.jspecify.annotations.NullMarked;
