package uk.gov.cafcass.intranet.providers.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.sample.Sample;
import uk.gov.cafcass.intranet.kernel.sample.SampleCaller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.concerns.ConcernDetails;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.concerns.ConcernKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernRaising;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.persistence.OrganisationRows;
import uk.gov.cafcass.intranet.providers.samples.SampleRegister.Group;

/** Invented concerns, one in each state that waits for the commissioning team (P-7, P-8). */
@ApplicationScoped
@Transactional
public class SampleConcerns implements Sample {

    private static final int FIRST = 3;

    private final OrganisationRows rows;
    private final Places places;
    private final RegisterReading register;
    private final ConcernRaising raising;
    private final ConcernHandling handling;
    private final ConcernReading reading;
    private final SampleCaller caller;
    private final LocalDate today;

    @Inject
    SampleConcerns(
            OrganisationRows rows,
            Places places,
            RegisterReading register,
            ConcernRaising raising,
            ConcernHandling handling,
            ConcernReading reading,
            SampleCaller caller,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.register = register;
        this.raising = raising;
        this.handling = handling;
        this.reading = reading;
        this.caller = caller;
        this.today = LocalDate.now(clock);
    }

    /** After the register: they are about its centres. */
    @Override
    public int order() {
        return 33;
    }

    @Override
    public void load() {
        caller.is(Role.COMMISSIONER);
        if (!reading.open().isEmpty() || !reading.closed(1, 0).isEmpty()) {
            return;
        }
        ConcernView supervision = raised(
                standards(
                        FIRST,
                        "Two families were in one room while one volunteer watched both. The parents had agreed to supervision."));
        handled(
                supervision,
                ConcernStep.TRIAGE,
                "Ask NACCC whether the enhanced standard is kept here",
                Optional.empty());
        ConcernView records =
                raised(standards(FIRST + 1, "The centre had no record of who brought the child and when."));
        ConcernView triaged = handled(
                records, ConcernStep.TRIAGE, "Tell NACCC, and ask the centre for its records", Optional.empty());
        handled(
                triaged,
                ConcernStep.TELL_NACCC,
                "We were told that the records of arrivals were not kept.",
                Optional.of(today));
        raised(new ConcernDetails(
                ConcernKind.UNACCREDITED,
                Optional.empty(),
                "Sample Sunday Visits, Leeds",
                "They wrote to a parent that the court recommends them.",
                Optional.of(today.minusDays(1))));
    }

    private ConcernDetails standards(int number, String what) {
        caller.is(Role.COMMISSIONER);
        String name = SampleRegister.of(places, today).stream()
                .filter(sample -> sample.group() == Group.CONTRACTED && sample.number() == number)
                .findFirst()
                .orElseThrow()
                .text()
                .name();
        long centre = register.organisation(rows.withName(name).orElseThrow())
                .centres()
                .get(0)
                .id();
        return new ConcernDetails(
                ConcernKind.STANDARDS, Optional.of(centre), "", what, Optional.of(today.minusDays(2)));
    }

    private ConcernView raised(ConcernDetails text) {
        caller.is(Role.PRACTITIONER);
        return raising.raise(text);
    }

    private ConcernView handled(ConcernView concern, ConcernStep step, String text, Optional<LocalDate> on) {
        caller.is(Role.COMMISSIONER);
        return handling.take(concern.id(), concern.version(), step, new StepText(text, on));
    }
}
