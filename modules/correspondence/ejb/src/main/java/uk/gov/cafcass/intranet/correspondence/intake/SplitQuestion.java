package uk.gov.cafcass.intranet.correspondence.intake;

/**
 * One question found in a text.
 *
 * @param number counts from 1 over the whole result
 * @param label how it was numbered by who asked: {@code 1}, {@code 2(a)}, {@code Q3}; empty if it was not
 * @param preamble what stands before a question without a number and leads to it: the passage that is asked about, a quotation;
 *     paragraphs parted by blank lines, empty if there is none
 * @param text the question as asked, on one line, with its stem if it was a part of another
 */
public record SplitQuestion(int number, String label, String preamble, String text) {}
