/** Tests of the look: colours that can be read, tags that exist, dates and links as people mean them. */
@NullMarked
package uk.gov.cafcass.intranet.look.page;

import org.jspecify.annotations.NullMarked;
