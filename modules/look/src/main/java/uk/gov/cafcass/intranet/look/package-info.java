/**
 * The layout, the tags and the words of every screen: what a list, a record, a form looks like and how it speaks. No
 * business is in here; modules hand in what is to be shown, and add themselves to the menu by a {@code MenuEntry}.
 */
@NullMarked
package uk.gov.cafcass.intranet.look;

import org.jspecify.annotations.NullMarked;
