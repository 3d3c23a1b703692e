package uk.gov.cafcass.intranet.providers.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** P-1: whatever is recorded, corrected, suspended, ended or struck, what was answered as known at a moment is answered for ever. */
class AccreditationForEverProperties {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final List<Integer> ASKED = List.of(0, 7, 15, 20, 31, 45, 59);
    private static int counter;

    /**
     * Something that a commissioner does.
     *
     * @param which of the rows that hold, if it is about one
     */
    record Deed(int what, int which, AccreditationStatus status, int from, int days, boolean ofCentre) {}

    @AfterContainer
    static void close() {
        FIXTURE.close();
    }

    @Provide
    Arbitrary<Deed> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(AccreditationStatus.class),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(-1, 30),
                        Arbitraries.of(true, false))
                .as(Deed::new);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void an_answer_as_known_at_a_moment_never_changes(@ForAll @Size(12) List<@From("deeds") Deed> deeds) {
        long organisation = FIXTURE.addOrganisation("Sample Ever " + ++counter);
        long centre = FIXTURE.addCentre(organisation, "Invented Ever", "WR1 1AA", ServiceKind.SUPERVISED);
        Map<OffsetDateTime, List<Boolean>> answered = new LinkedHashMap<>();
        LocalDate today = LocalDate.parse("2026-01-01").plusDays(counter * 20L);
        for (Deed deed : deeds) {
            FIXTURE.clock.moveTo(today.toString());
            OffsetDateTime now = OffsetDateTime.now(FIXTURE.clock);
            answered.put(now, answers(centre, now));
            attempt(deed, organisation, centre);
            today = today.plusDays(1);
        }
        Statistics.collect(Set.copyOf(answered.values()).size() > 1 ? "answers differ" : "one answer");
        answered.forEach((moment, answers) ->
                assertThat(answers(centre, moment)).as("as known at %s", moment).isEqualTo(answers));
    }

    private static void attempt(Deed deed, long organisation, long centre) {
        try {
            FIXTURE.doAs(Role.COMMISSIONER, services -> perform(services, deed, organisation, centre));
        } catch (Problem refused) {
            assertThat(refused.rule() == null ? "P-1" : refused.rule()).isEqualTo("P-1");
        }
    }

    private static void perform(Services services, Deed deed, long organisation, long centre) {
        AccreditationRegister register = services.get(AccreditationRegister.class);
        Holder holder = deed.ofCentre() ? Holder.centre(organisation, centre) : Holder.organisation(organisation);
        LocalDate from = FIRST.plusDays(deed.from());
        Period period = Period.of(from, deed.days() < 0 ? null : from.plusDays(deed.days()));
        AccreditationEntry entry = new AccreditationEntry(Scheme.NACCC_ENHANCED, deed.status(), period, "");
        List<Accreditation> held =
                services.get(AccreditationReading.class).history(organisation).held();
        if (held.isEmpty() || deed.what() == 0) {
            register.record(holder, entry, "");
            return;
        }
        long id = held.get(deed.which() % held.size()).id();
        switch (deed.what()) {
            case 1 -> register.correct(id, entry, "better");
            case 2 -> register.suspend(id, period, "", "suspended");
            case 3 -> register.end(id, from, "", "ended");
            default -> register.strike(id, "mistake");
        }
    }

    private static List<Boolean> answers(long centre, OffsetDateTime asKnownAt) {
        return FIXTURE.as(Role.PRACTITIONER, services -> ASKED.stream()
                .map(day -> services.get(AccreditationReading.class)
                        .accredited(centre, ServiceKind.SUPERVISED, FIRST.plusDays(day), asKnownAt)
                        .isPresent())
                .toList());
    }
}
