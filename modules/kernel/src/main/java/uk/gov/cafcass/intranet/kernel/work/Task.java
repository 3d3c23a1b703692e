package uk.gov.cafcass.intranet.kernel.work;

import java.time.LocalDate;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/**
 * Something that waits for somebody.
 *
 * @param what is to be done, in the imperative: {@code Clear the reply}
 * @param about which record: {@code CAF 15-105: life story work}
 * @param subject the same record, as the module that owns it knows it
 * @param due by when
 * @param daysLeft working days until then, negative when late
 */
public record Task(String what, String about, SubjectRef subject, LocalDate due, int daysLeft) {}
