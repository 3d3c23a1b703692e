/**
 * What something is about, as a value: tasks, notices and timelines name a record of any module without knowing the module or the
 * address of its screen.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.subject;

import org.jspecify.annotations.NullMarked;
