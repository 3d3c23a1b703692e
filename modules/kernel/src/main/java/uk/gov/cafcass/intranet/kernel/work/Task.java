package uk.gov.cafcass.intranet.kernel.work;

import java.time.LocalDate;

/**
 * Something that waits for somebody.
 *
 * @param what is to be done, in the imperative: {@code Clear the reply}
 * @param about which record: {@code CAF 15-105: life story work}
 * @param path of its page, below the context root
 * @param due by when
 * @param daysLeft working days until then, negative when late
 */
public record Task(String what, String about, String path, LocalDate due, int daysLeft) {}
