package uk.gov.cafcass.intranet.providers.application;

import java.time.OffsetDateTime;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * One time that something was recorded or corrected (P-1).
 *
 * @param at when
 * @param by who did it
 * @param why the reason that they gave; may be empty
 * @param superseded what no longer held from then on
 * @param added what held instead, or besides
 */
public record Revised<T>(OffsetDateTime at, StaffMember by, String why, List<T> superseded, List<T> added) {}
