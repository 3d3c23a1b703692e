/**
 * My work: what waits for the caller, gathered from every module, by due date.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.work;

import org.jspecify.annotations.NullMarked;
