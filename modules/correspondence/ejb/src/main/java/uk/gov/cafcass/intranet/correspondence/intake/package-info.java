/**
 * Understanding what came in before it is registered: who wrote when, and which questions the text asks. Values and rules, no container.
 *
 * <p>More than twenty files: because a text goes through them one after the other, line by line, block by block, item by item, and each
 * knows only the one before it.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.intake;

import org.jspecify.annotations.NullMarked;
