package uk.gov.cafcass.intranet.providers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Concerns as they are read, without a database. */
public final class SampleConcerns {

    public static final StaffMember REPORTER =
            new StaffMember(2, "practitioner", "Petra Sample", Set.of(Role.PRACTITIONER));

    private static final StaffMember COLIN =
            new StaffMember(1, "commissioner", "Colin Sample", Set.of(Role.COMMISSIONER));

    private SampleConcerns() {}

    /** As the commissioning team reads it. */
    public static ConcernView forTheTeam(ConcernState state) {
        List<TimelineLine> done = List.of(
                new TimelineLine(at("2026-11-24T12:00:00Z"), COLIN, "NACCC told", "Dear colleague"),
                new TimelineLine(at("2026-11-23T09:30:00Z"), COLIN, "triaged", "We ask NACCC"));
        return view(state, true, isTold(state) ? done : List.of());
    }

    /** As whoever reported it reads it. */
    public static ConcernView forTheReporter(ConcernState state) {
        return view(state, false, List.of());
    }

    private static ConcernView view(ConcernState state, boolean team, List<TimelineLine> done) {
        boolean closed = state == ConcernState.CLOSED;
        return new ConcernView(
                5,
                3,
                ConcernKind.STANDARDS,
                state,
                "Sample Centre",
                Optional.of(Holder.centre(4, 7)),
                "The door stood open",
                Optional.of(LocalDate.parse("2026-11-20")),
                Optional.of(REPORTER).filter(any -> team),
                at("2026-11-20T16:45:00Z"),
                2,
                Optional.of(LocalDate.parse("2026-11-24")).filter(any -> isTold(state)),
                team && isTold(state) ? "Dear colleague" : "",
                closed ? "The door has a new lock" : "",
                Optional.of(at("2026-11-24T15:00:00Z")).filter(any -> closed),
                team ? ConcernStep.possible(state) : List.of(),
                done);
    }

    private static boolean isTold(ConcernState state) {
        return state == ConcernState.WITH_NACCC || state == ConcernState.CLOSED;
    }

    private static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }
}
