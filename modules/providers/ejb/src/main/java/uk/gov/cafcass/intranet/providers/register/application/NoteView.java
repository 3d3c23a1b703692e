package uk.gov.cafcass.intranet.providers.register.application;

import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** What was noted, when and by whom. */
public record NoteView(OffsetDateTime writtenAt, StaffMember writtenBy, String text) {}
