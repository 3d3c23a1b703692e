/**
 * What people are told without having asked, such as a due date that moved (G-2); shown with their work until put away.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.notices;

import org.jspecify.annotations.NullMarked;
