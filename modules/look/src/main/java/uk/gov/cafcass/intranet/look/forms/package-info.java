/** The one shape of a form: drafts, conflicts, lines that come and go, faults at their fields, dates as people type them, look-ups. */
@NullMarked
package uk.gov.cafcass.intranet.look.forms;

import org.jspecify.annotations.NullMarked;
