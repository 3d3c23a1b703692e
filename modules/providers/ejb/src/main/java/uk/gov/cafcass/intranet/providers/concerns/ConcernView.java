package uk.gov.cafcass.intranet.providers.concerns;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * A concern, as the reader may see it.
 *
 * @param version that a step must name
 * @param holder whose it is, when it is about the register
 * @param reporter present for the commissioning team alone
 * @param workingDays of its age, up to the day on which it was closed
 * @param toldNaccc what was sent; empty before, and empty for who is not of the commissioning team
 * @param steps that the reader can take now
 * @param entries what was done, the latest first; empty for who is not of the commissioning team
 */
public record ConcernView(
        long id,
        int version,
        ConcernKind kind,
        ConcernState state,
        String about,
        Optional<Holder> holder,
        String what,
        Optional<LocalDate> seenOn,
        Optional<StaffMember> reporter,
        OffsetDateTime raisedAt,
        int workingDays,
        Optional<LocalDate> toldNacccOn,
        String toldNaccc,
        String outcome,
        Optional<OffsetDateTime> closedAt,
        List<ConcernStep> steps,
        List<TimelineLine> entries) {}
