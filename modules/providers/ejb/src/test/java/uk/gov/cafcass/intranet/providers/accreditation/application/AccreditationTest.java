package uk.gov.cafcass.intranet.providers.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.gov.cafcass.intranet.providers.accreditation.domain.Entries.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedChange;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Entries;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.AccreditationSuspended;
import uk.gov.cafcass.intranet.providers.api.AffectedService;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.RegisterOfProviders;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** P-1 and P-6 on a real database: both histories, and what the database itself refuses. */
class AccreditationTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static int counter;

    private long organisation;
    private long centre;
    private Holder holder = Holder.organisation(0);

    @BeforeEach
    void anOrganisation() {
        FIXTURE.clock.moveTo("2026-11-24");
        organisation = FIXTURE.addOrganisation("Sample Steps " + ++counter);
        centre = FIXTURE.addCentre(organisation, "Invented Steps", "WR1 1AA", ServiceKind.SUPERVISED);
        holder = Holder.organisation(organisation);
        FIXTURE.audited.clear();
        FIXTURE.forget();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_correction_changes_what_we_know_now_and_not_what_we_knew() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        OffsetDateTime before = moveTo("2026-11-25");
        commission(
                held(0).id(),
                (register, id) -> register.correct(
                        id, entry(Scheme.NACCC_ENHANCED, "ACCREDITED 2023-01-01 2024-06-30"), "Certificate seen"));
        OffsetDateTime after = moveTo("2026-11-26");
        assertThat(accredited("2025-01-01", before)).isTrue();
        assertThat(accredited("2025-01-01", after)).isFalse();
        assertThat(accredited("2024-06-30", after)).isTrue();
        assertThat(accredited("2024-06-30", before.minusDays(30))).isFalse();
    }

    @Test
    void both_histories_can_be_read() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        moveTo("2026-11-25");
        commission(
                held(0).id(),
                (register, id) -> register.suspend(
                        id, Period.since(LocalDate.parse("2025-01-01")), "NACCC's letter", "Complaint upheld"));
        moveTo("2026-11-26");
        commission(held(1).id(), (register, id) -> register.strike(id, "Letter was about another centre"));
        moveTo("2026-11-27");
        AccreditationHistory history = history();
        assertThat(words(history.held())).containsExactly("ACCREDITED 2023-01-01 2024-12-31");
        assertThat(history.revisions())
                .extracting(RecordedChange::why)
                .containsExactly("Letter was about another centre", "Complaint upheld", "");
        assertThat(history.revisions())
                .extracting(revised -> revised.by().name())
                .containsOnly("Commissioner");
        RecordedChange<Accreditation> suspension = history.revisions().get(1);
        assertThat(words(suspension.superseded())).containsExactly("ACCREDITED 2023-01-01 2025-12-31");
        assertThat(words(suspension.added()))
                .containsExactly("ACCREDITED 2023-01-01 2024-12-31", "SUSPENDED 2025-01-01 2025-12-31");
        assertThat(words(timeline(suspension.at())))
                .containsExactly("ACCREDITED 2023-01-01 2024-12-31", "SUSPENDED 2025-01-01 2025-12-31");
        assertThat(FIXTURE.audited)
                .contains("CHANGED Sample Steps " + counter + ": suspended NACCC enhanced from 1 January 2025");
    }

    @Test
    void a_suspension_and_an_end_are_told() {
        record("ACCREDITED 2023-01-01 2027-12-31");
        LocalDate day = LocalDate.parse("2026-12-01");
        commission(held(0).id(), (register, id) -> register.suspend(id, Period.since(day), "", "Concern"));
        commission(held(1).id(), (register, id) -> register.end(id, LocalDate.parse("2026-12-31"), "", "Gave up"));
        assertThat(FIXTURE.heard())
                .containsExactly(
                        new AccreditationSuspended(
                                organisation,
                                Optional.empty(),
                                Scheme.NACCC_ENHANCED,
                                day,
                                Optional.empty(),
                                Cause.RECORDED,
                                List.of(supervised())),
                        new AccreditationLapsed(
                                organisation,
                                Optional.empty(),
                                Scheme.NACCC_ENHANCED,
                                LocalDate.parse("2026-12-31"),
                                Cause.RECORDED,
                                List.of()));
    }

    @Test
    void what_another_accreditation_covers_is_not_touched_P_6() {
        record("ACCREDITED 2023-01-01 2027-12-31");
        long other = FIXTURE.addCentre(organisation, "Invented Other", "WR1 1AA", ServiceKind.SUPERVISED);
        FIXTURE.accredit(Holder.centre(organisation, other), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-01-01 2028-12-31");
        commission(held(0).id(), (register, id) -> register.end(id, LocalDate.parse("2026-12-31"), "", "Gave up"));
        assertThat(FIXTURE.heard())
                .singleElement()
                .isInstanceOfSatisfying(AccreditationLapsed.class, event -> assertThat(event.touches())
                        .containsExactly(supervised()));
    }

    private AffectedService supervised() {
        return new AffectedService(centre, "Invented Steps", ServiceKind.SUPERVISED);
    }

    @Test
    void an_end_before_a_renewal_is_no_lapse() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        record("ACCREDITED 2026-01-01 2028-12-31");
        commission(held(0).id(), (register, id) -> register.end(id, LocalDate.parse("2025-12-31"), "", "Renewed"));
        assertThat(FIXTURE.heard()).isEmpty();
    }

    @Test
    void what_overlaps_is_refused_and_nothing_changes() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        Problem problem = problem(() -> record("COMMITTED 2025-12-31"));
        assertThat(problem.code()).isEqualTo("accreditation.overlap");
        assertThat(words(history().held())).containsExactly("ACCREDITED 2023-01-01 2025-12-31");
        FIXTURE.accredit(Holder.centre(organisation, centre), Scheme.NACCC_ENHANCED, "ACCREDITED 2025-12-31");
        FIXTURE.accredit(holder, Scheme.NACCC_SUPPORTED, "ACCREDITED 2025-12-31");
    }

    @Test
    void the_database_itself_refuses_what_overlaps() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        assertThatThrownBy(() -> insert("'2025-12-31', null, now() + interval '1 year', null, null, null"))
                .hasMessageContaining("accreditation_one_at_a_time");
        insert("'2026-01-01', null, now() + interval '1 year', null, null, null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from providers.accreditation where organisation_id = %d",
                "update providers.accreditation set until_on = null where organisation_id = %d",
                "update providers.accreditation set status = 'ACCREDITED', superseded_at = now() + interval '1 year',"
                        + " superseded_by = 1, superseded_why = '', from_on = '2020-01-01' where organisation_id = %d",
                "insert into providers.accreditation (organisation_id, scheme, status, from_on, recorded_at, recorded_by)"
                        + " values (%d, 'RESPECT', 'ACCREDITED', '2020-01-01', '2020-01-01', 1)"
            })
    void the_database_itself_keeps_what_was_known(String statement) {
        record("ACCREDITED 2023-01-01 2025-12-31");
        assertThatThrownBy(() -> FIXTURE.database.execute(statement.formatted(organisation)))
                .hasMessageMatching("(?s).*(stays|later is known).*");
    }

    @Test
    void what_was_superseded_cannot_be_superseded_again() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        long id = held(0).id();
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(AccreditationRegister.class).strike(id, "Mistake"));
        Problem again = problem(() -> FIXTURE.doAs(
                Role.COMMISSIONER, s -> s.get(AccreditationRegister.class).strike(id, "Mistake")));
        assertThat(again.kind()).isEqualTo(Kind.STALE);
        assertThatThrownBy(() -> FIXTURE.database.execute(
                        "update providers.accreditation set superseded_why = 'better' where id = " + id))
                .hasMessageContaining("stays");
    }

    @Test
    void knowledge_only_grows_even_when_the_clock_is_put_back() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        FIXTURE.clock.moveTo("2026-11-01");
        record("ACCREDITED 2026-01-01 2028-12-31");
        List<RecordedChange<Accreditation>> revisions = history().revisions();
        assertThat(revisions.get(0).at()).isAfter(revisions.get(1).at());
        assertThat(words(revisions.get(0).added())).containsExactly("ACCREDITED 2026-01-01 2028-12-31");
    }

    @Test
    void what_we_shall_know_cannot_be_asked() {
        Problem problem = problem(() -> accredited("2026-01-01", OffsetDateTime.parse("2027-01-01T00:00:00Z")));
        assertThat(problem.code()).isEqualTo("known.in-the-future");
    }

    @Test
    void a_reason_is_needed_to_correct_and_a_scheme_is_not_corrected() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        long id = held(0).id();
        Consumer<String> strike = why -> FIXTURE.doAs(
                Role.COMMISSIONER, s -> s.get(AccreditationRegister.class).strike(id, why));
        assertThat(problem(() -> strike.accept(" ")).faults())
                .extracting(Problem.Fault::field)
                .containsExactly("why");
        assertThat(problem(() -> FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(AccreditationRegister.class)
                                .correct(id, entry(Scheme.RESPECT, "ACCREDITED 2023-01-01"), "Wrong")))
                        .faults())
                .extracting(Problem.Fault::field)
                .containsExactly("scheme");
    }

    @Test
    void only_commissioners_record() {
        record("ACCREDITED 2023-01-01 2025-12-31");
        long id = held(0).id();
        Period days = Period.since(LocalDate.parse("2024-01-01"));
        List<Consumer<AccreditationRegister>> writes = List.of(
                register -> register.record(holder, entry(Scheme.RESPECT, "ACCREDITED 2023-01-01"), ""),
                register -> register.correct(id, entry(Scheme.NACCC_ENHANCED, "ACCREDITED 2023-01-01"), "x"),
                register -> register.suspend(id, days, "", "x"),
                register -> register.end(id, days.from(), "", "x"),
                register -> register.strike(id, "x"));
        for (Role role : Role.values()) {
            for (Consumer<AccreditationRegister> write : writes) {
                if (role != Role.COMMISSIONER) {
                    Problem problem =
                            problem(() -> FIXTURE.doAs(role, s -> write.accept(s.get(AccreditationRegister.class))));
                    assertThat(problem.kind()).as("%s", role).isEqualTo(Kind.NOT_ALLOWED);
                }
            }
        }
    }

    private void insert(String values) {
        FIXTURE.database.execute(
                "insert into providers.accreditation (from_on, until_on, recorded_at, superseded_at, superseded_by, superseded_why,"
                        + " organisation_id, scheme, status, recorded_by) values (" + values + ", " + organisation
                        + ", 'NACCC_ENHANCED', 'COMMITTED', 1)");
    }

    private static void commission(long id, BiConsumer<AccreditationRegister, Long> work) {
        FIXTURE.doAs(Role.COMMISSIONER, s -> work.accept(s.get(AccreditationRegister.class), id));
    }

    private void record(String words) {
        FIXTURE.accredit(holder, Scheme.NACCC_ENHANCED, words);
    }

    private static OffsetDateTime moveTo(String day) {
        OffsetDateTime evening = OffsetDateTime.now(FIXTURE.clock).plusHours(1);
        FIXTURE.clock.moveTo(day);
        return evening;
    }

    private Accreditation held(int index) {
        return history().held().get(index);
    }

    private AccreditationHistory history() {
        return FIXTURE.as(
                Role.GOVERNANCE, s -> s.get(AccreditationReading.class).history(organisation));
    }

    private List<Accreditation> timeline(OffsetDateTime at) {
        return FIXTURE.as(
                Role.GOVERNANCE, s -> s.get(AccreditationReading.class).timeline(organisation, at));
    }

    private boolean accredited(String day, OffsetDateTime asKnownAt) {
        return FIXTURE.as(Role.PRACTITIONER, s -> s.get(RegisterOfProviders.class)
                .accredited(centre, ServiceKind.SUPERVISED, LocalDate.parse(day), asKnownAt));
    }

    private static List<String> words(List<Accreditation> rows) {
        return rows.stream().map(Accreditation::entry).map(Entries::words).toList();
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
