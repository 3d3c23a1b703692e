/**
 * What can be read out of the text that people send: its numbered questions, and from a pasted e-mail who sent it and when.
 * It only proposes; a person corrects it before anything is saved, and the text itself is kept as it came.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.domain.intake;

import org.jspecify.annotations.NullMarked;
