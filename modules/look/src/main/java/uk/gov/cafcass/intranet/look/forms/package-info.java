/** The one shape of a form: drafts, conflicts, lines that come and go, faults at their fields, look-ups. */
@NullMarked
package uk.gov.cafcass.intranet.look.forms;

import org.jspecify.annotations.NullMarked;
