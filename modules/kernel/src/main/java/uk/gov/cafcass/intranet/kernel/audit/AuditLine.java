package uk.gov.cafcass.intranet.kernel.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;

/**
 * One line of the trail.
 *
 * @param at when, to the microsecond
 * @param username who, or {@code nobody} before anybody has signed in
 * @param act what kind of act
 * @param subject to what
 * @param what in a few words
 * @param why the reason given, if one was
 */
public record AuditLine(
        OffsetDateTime at, String username, Act act, Subject subject, String what, @Nullable String why) {}
