/**
 * Understanding what came in before it is registered: who wrote when, and which questions the text asks. Values and rules, no container.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.intake;

import org.jspecify.annotations.NullMarked;
