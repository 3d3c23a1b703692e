package uk.gov.cafcass.intranet.correspondence.domain.intake;

/**
 * One question found in a text.
 *
 * @param number counts from 1 over the whole result
 * @param label how it was numbered by who asked: {@code 1}, {@code 2(a)}, {@code Q3}; empty if it was not
 * @param text the question as asked, on one line, with its stem if it was a part of another
 */
public record SplitQuestion(int number, String label, String text) {}
