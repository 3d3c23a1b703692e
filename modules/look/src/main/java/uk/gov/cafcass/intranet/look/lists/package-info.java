/** Tables, links, tabs and chips of lists whose state is their address. */
@NullMarked
package uk.gov.cafcass.intranet.look.lists;

import org.jspecify.annotations.NullMarked;
