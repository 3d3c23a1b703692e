/**
 * The words of the letter that answers a request (G-11): letterhead, questions, answers, refusals, the review paragraph.
 * Pure values: what a letter says is settled here, how it looks is settled by whoever prints it.
 */
@NullMarked
package uk.gov.cafcass.intranet.correspondence.domain.letter;

import org.jspecify.annotations.NullMarked;
