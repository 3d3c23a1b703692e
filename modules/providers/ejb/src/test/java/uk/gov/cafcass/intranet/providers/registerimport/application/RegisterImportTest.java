package uk.gov.cafcass.intranet.providers.registerimport.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationHistory;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.AccreditationSuspended;
import uk.gov.cafcass.intranet.providers.api.AffectedService;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.CentreView;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportWarning;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** NACCC's list, from the file to the register (P-11). */
class RegisterImportTest {

    private static final LocalDate DAY = ImportFixture.DAY;

    private ImportFixture fixture;
    private ProvidersFixture providers;
    private long organisation;
    private long centre;
    private long gone;

    @BeforeEach
    void open() {
        fixture = new ImportFixture();
        providers = fixture.providers;
        organisation = providers.addOrganisation("Sample Trust");
        centre = providers.addCentre(organisation, "Sample Centre", "WR1 1AA", ServiceKind.SUPPORTED);
        gone = providers.addCentre(organisation, "Gone Centre", "WR2 1AA", ServiceKind.SUPERVISED);
        providers.accredit(
                Holder.centre(organisation, centre), Scheme.NACCC_SUPPORTED, "ACCREDITED 2024-01-01 2026-12-31");
        providers.accredit(
                Holder.centre(organisation, gone), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-01-01 2026-12-31");
        providers.accredit(Holder.centre(organisation, gone), Scheme.RESPECT, "ACCREDITED 2024-01-01 2026-12-31");
        providers.audited.clear();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_list_is_read_shown_and_confirmed_P_11() {
        long id = fixture.preview(list());
        RegisterImport previewed = fixture.of(id);
        assertThat(previewed.state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(previewed.counts().inWords()).isEqualTo("1 new, 1 changed, 1 lapsed, 0 unchanged, 1 rejected");
        assertThat(value("select count(*) from providers.centre")).isEqualTo("2");
        assertThat(fixture.rows(id, RowKind.REJECTED))
                .extracting(
                        row -> row.line().orElse(0) + " " + row.changes().get(0).field())
                .containsExactly("4 postcode");
        assertThat(fixture.rows(id, RowKind.CHANGED).get(0).changes())
                .containsExactly(new FieldChange(
                        "NACCC supported contact",
                        "accredited, 1 January 2024 to 31 December 2026",
                        "accredited, 1 January 2024 to 31 December 2027"));

        fixture.confirm(id);

        RegisterImport confirmed = fixture.of(id);
        assertThat(confirmed.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(confirmed.ended().orElseThrow().account())
                .isEqualTo(providers.staff(Role.COMMISSIONER).id());
        assertThat(held())
                .containsExactlyInAnyOrder(
                        "Sample Centre NACCC_SUPPORTED ACCREDITED 2024-01-01 2027-12-31",
                        "Gone Centre NACCC_ENHANCED ACCREDITED 2024-01-01 2026-11-23",
                        "Gone Centre NACCC_ENHANCED LAPSED 2026-11-24 null",
                        "Gone Centre RESPECT ACCREDITED 2024-01-01 2026-12-31",
                        "New Centre NACCC_ENHANCED ACCREDITED 2025-01-01 2026-11-23",
                        "New Centre NACCC_ENHANCED SUSPENDED 2026-11-24 null");
        assertThat(providers.audited)
                .containsExactly(
                        "CHANGED " + id + ": began with NACCC’s list of 24 November 2026",
                        "CHANGED " + id + ": confirmed NACCC’s list of 24 November 2026: 1 new, 1 changed, 1 lapsed,"
                                + " 0 unchanged, 1 rejected");
    }

    @Test
    void the_record_can_be_opened_later_and_leads_to_what_it_added() {
        long id = confirmed(list());
        providers.clock.moveTo("2027-03-01");
        ImportRow added = fixture.rows(id, RowKind.NEW).get(0);
        assertThat(added.centreId().map(String::valueOf))
                .contains(value("select id from providers.centre where name = 'New Centre'"));
        assertThat(fixture.rows(id, RowKind.LAPSED))
                .extracting(ImportRow::centre)
                .containsExactly("Gone Centre");
        assertThat(providers.<byte[]>commission(s -> s.get(ImportReading.class).file(id)))
                .isEqualTo(list().bytes());
    }

    @Test
    void what_was_believed_before_is_still_known_and_the_list_is_named_as_the_source_P_1() {
        long id = confirmed(list());
        AccreditationHistory history =
                providers.commission(s -> s.get(AccreditationReading.class).history(organisation));
        assertThat(history.revisions().get(0).why()).isEqualTo("NACCC’s list of 24 November 2026, import " + id);
        assertThat(history.revisions().get(0).superseded()).hasSize(2);
        assertThat(history.revisions().get(0).added())
                .extracting(row -> row.entry().evidence())
                .contains("NACCC’s list of 24 November 2026");
    }

    @Test
    void who_wants_to_know_hears_of_a_lapse_and_of_a_suspension_P_6() {
        confirmed(list());
        assertThat(providers.heard())
                .contains(new AccreditationLapsed(
                        organisation,
                        Optional.of(gone),
                        Scheme.NACCC_ENHANCED,
                        DAY.minusDays(1),
                        Cause.IMPORT,
                        List.of(new AffectedService(gone, "Gone Centre", ServiceKind.SUPERVISED))))
                .filteredOn(AccreditationSuspended.class::isInstance)
                .hasSize(1);
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_when_it_was_imported() {
        long first = confirmed(list());
        List<String> before = everything();
        long second = fixture.preview(list());
        assertThat(fixture.of(second).counts().inWords())
                .isEqualTo("0 new, 0 changed, 0 lapsed, 2 unchanged, 1 rejected");
        assertThat(fixture.view(second).sameFile()).map(RegisterImport::id).contains(first);
        fixture.confirm(second);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whoever_begins_a_second_import_is_told_who_has_one_open() {
        long id = fixture.begin(list());
        Problem problem = refusal(() -> fixture.begin(list()));
        assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem.sentence())
                .contains(providers.staff(Role.COMMISSIONER).name(), "24 November 2026 at 10:00am");
        assertThat(problem.extras()).containsEntry("import", id);
        fixture.read();
        assertThat(refusal(() -> fixture.begin(list())).code()).isEqualTo("register-import.open");
        assertThat(value("select count(*) from providers.register_import")).isEqualTo("1");
    }

    @Test
    void of_many_who_begin_at_once_one_does() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> begun = people.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i ->
                            (java.util.concurrent.Callable<Boolean>) () -> refusal(() -> fixture.begin(list())) == null)
                    .toList());
            int successes = 0;
            for (Future<Boolean> one : begun) {
                successes += one.get() ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
        } finally {
            people.shutdown();
        }
        assertThat(value("select count(*) from providers.register_import")).isEqualTo("1");
    }

    @Test
    void under_one_key_it_is_begun_once() {
        long first = fixture.begin(Role.COMMISSIONER, DAY, list().bytes(), "a-key");
        fixture.read();
        int version = fixture.of(first).version();
        assertThat(fixture.begin(Role.COMMISSIONER, DAY, list().bytes(), "a-key"))
                .isEqualTo(first);
        fixture.read();
        assertThat(fixture.of(first).version()).isEqualTo(version);
        assertThat(value("select run from providers.register_import")).isEqualTo("1");
        assertThat(refusal(() -> fixture.begin(Role.COMMISSIONER, DAY.minusDays(1), list().bytes(), "a-key"))
                        .code())
                .isEqualTo("idempotency-key.reused");
    }

    @Test
    void each_step_of_the_reading_is_a_version_so_that_who_asks_for_news_gets_them() {
        long id = fixture.begin(list());
        int begun = fixture.of(id).version();
        fixture.read();
        assertThat(fixture.of(id).version()).isGreaterThan(begun + 1);
    }

    @Test
    void it_is_confirmed_once_and_the_second_is_told_by_whom_and_when() {
        long id = fixture.preview(list());
        int version = fixture.of(id).version();
        fixture.confirm(id);
        List<String> before = everything();
        Problem problem = refusal(() -> fixture.confirm(Role.COMMISSIONER, id, version));
        assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem.sentence())
                .contains("confirmed already by "
                        + providers.staff(Role.COMMISSIONER).name() + " on 24 November 2026 at 10:00am");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void when_the_register_changed_meanwhile_nothing_is_written_and_the_preview_is_made_again_A_2() {
        long id = fixture.preview(list());
        int version = fixture.of(id).version();
        providers.accredit(
                Holder.centre(organisation, centre), Scheme.NACCC_ENHANCED, "ACCREDITED 2025-01-01 2027-12-31");
        List<String> before = everything();

        Problem problem = refusal(() -> fixture.confirm(Role.COMMISSIONER, id, version));

        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(everything()).isEqualTo(before);
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.READING);
        assertThat(refusal(() -> fixture.confirm(id)).sentence()).contains("still being read");
        fixture.read();
        assertThat(fixture.of(id).counts().of(RowKind.LAPSED)).isEqualTo(2);
        assertThat(refusal(() -> fixture.confirm(Role.COMMISSIONER, id, version))
                        .code())
                .isEqualTo("register.stale");
        fixture.confirm(id);
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.CONFIRMED);
    }

    @Test
    void a_list_of_which_more_lapse_than_stay_is_confirmed_by_who_knows_it() {
        for (int number = 0; number < 12; number++) {
            long other = providers.addCentre(organisation, "Sample " + number, "WR1 1AA", ServiceKind.SUPPORTED);
            providers.accredit(
                    Holder.centre(organisation, other), Scheme.NACCC_SUPPORTED, "ACCREDITED 2024-01-01 2026-12-31");
        }
        long id = fixture.preview(list());
        int version = fixture.of(id).version();
        List<String> before = everything();
        Problem problem = refusal(() -> fixture.confirm(id));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("short");
        assertThat(problem.faults().get(0).sentence()).contains("cut off");
        assertThat(everything()).isEqualTo(before);
        fixture.confirm(Role.COMMISSIONER, id, version, ImportWarning.SHORT);
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.CONFIRMED);
    }

    @Test
    void what_changed_meanwhile_and_has_nothing_to_do_with_it_is_no_hindrance() {
        long id = fixture.preview(list());
        providers.accredit(Holder.centre(organisation, centre), Scheme.MEDIATION, "ACCREDITED 2025-01-01");
        fixture.confirm(id);
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.CONFIRMED);
    }

    @Test
    void one_that_is_given_up_changes_nothing_and_makes_room() {
        List<String> before = everything();
        long id = fixture.preview(list());
        fixture.giveUp(id);
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.GIVEN_UP);
        assertThat(everything()).isEqualTo(before);
        assertThat(refusal(() -> fixture.confirm(id)).sentence()).contains("given up");
        assertThat(refusal(() -> fixture.giveUp(id)).kind()).isEqualTo(Kind.CONFLICT);
        fixture.confirm(fixture.preview(list()));
        assertThat(providers.audited).contains("CHANGED " + id + ": gave up NACCC’s list of 24 November 2026");
    }

    @Test
    void one_that_is_given_up_while_it_is_read_stays_so() {
        long id = fixture.begin(list());
        fixture.giveUp(id);
        fixture.read();
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.GIVEN_UP);
        assertThat(value("select count(*) from providers.register_import_row")).isEqualTo("0");
    }

    @Test
    void one_whose_server_died_says_so_and_can_be_given_up() {
        long id = fixture.begin(list());
        fixture.die();
        assertThat(fixture.view(id).stuck()).isFalse();
        providers.clock.moveTo("2026-11-25");
        assertThat(fixture.view(id).stuck()).isTrue();
        assertThat(refusal(() -> fixture.begin(list())).sentence()).contains("can be given up");
        fixture.giveUp(id);
        fixture.preview(list());
    }

    @Test
    void one_that_cannot_be_read_for_a_reason_of_ours_stops_and_makes_room() {
        long id = fixture.begin(list());
        providers.database.execute("delete from kernel.document");
        fixture.read();
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(refusal(() -> fixture.confirm(id)).sentence()).contains("Begin another one");
        fixture.preview(list());
    }

    @Test
    void an_older_list_is_confirmed_only_by_who_knows_that_it_is() {
        confirmed(list());
        long older = fixture.begin(Role.COMMISSIONER, DAY.minusDays(30), list().bytes(), null);
        fixture.read();
        assertThat(fixture.view(older).later()).map(RegisterImport::listOn).contains(DAY);
        int version = fixture.of(older).version();
        assertThat(refusal(() -> fixture.confirm(Role.COMMISSIONER, older, version))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("older");
        fixture.confirm(Role.COMMISSIONER, older, version, ImportWarning.OLDER);
        assertThat(fixture.of(older).state()).isEqualTo(ImportState.CONFIRMED);
    }

    @Test
    void a_list_of_a_day_to_come_and_a_file_that_is_none_are_refused_and_nothing_is_begun() {
        assertThat(refusal(() -> fixture.begin(Role.COMMISSIONER, DAY.plusDays(1), list().bytes(), null))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("listOn");
        assertThat(refusal(() -> fixture.begin(
                                Role.COMMISSIONER, DAY, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), null))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("file");
        assertThat(value("select count(*) from providers.register_import")).isEqualTo("0");
        assertThat(value("select count(*) from kernel.document")).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "COMMISSIONER")
    void nobody_outside_the_commissioning_team_begins_reads_confirms_or_gives_up(Role role) {
        long id = fixture.preview(list());
        List<ThrowingCallable> tries = List.of(
                () -> fixture.begin(role, DAY, list().bytes(), null),
                () -> fixture.confirm(role, id, 1),
                () -> fixture.outside(role, ImportConfirming.class, s -> s.giveUp(id)),
                () -> providers.as(role, s -> s.get(ImportReading.class).of(id)),
                () -> providers.as(role, s -> s.get(ImportReading.class).latest(10, 0)),
                () -> providers.as(role, s -> s.get(ImportReading.class).rejected(id)),
                () -> providers.as(role, s -> s.get(ImportReading.class).file(id)));
        assertThat(tries).allSatisfy(one -> assertThat(refusal(one).kind()).isEqualTo(Kind.NOT_ALLOWED));
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.PREVIEWED);
    }

    @Test
    void the_open_one_waits_for_the_commissioning_team_A_4() {
        long id = fixture.preview(list());
        assertThat(waiting(Role.COMMISSIONER)).extracting(Task::what).containsExactly("Confirm the import");
        assertThat(waiting(Role.PRACTITIONER)).isEmpty();
        fixture.confirm(id);
        assertThat(waiting(Role.COMMISSIONER)).isEmpty();
    }

    @Test
    void centres_services_and_waits_are_written_as_the_list_says() {
        String versions =
                "select (select version from providers.organisation) + (select version from providers.centre where id = "
                        + centre + ")";
        int before = Integer.parseInt(value(versions));
        long id = fixture.begin(
                Role.COMMISSIONER,
                DAY,
                ("membership number,organisation,centre,address,postcode,languages,access,services,waiting weeks,"
                                + "waiting stated on,scheme,status,accredited from,accredited until\n"
                                + "M1,Sample Trust,Sample Centre,2 High Street,WR1 1AB,Urdu,Quiet room,"
                                + "Supported contact;Handover in the community,3,2026-11-20,"
                                + "supported,accredited,2024-01-01,2026-12-31\n")
                        .getBytes(StandardCharsets.UTF_8),
                null);
        fixture.read();
        fixture.confirm(id);

        CentreView view = providers.commission(s -> s.get(RegisterReading.class).centre(centre));
        assertThat(view.text().address()).isEqualTo("2 High Street");
        assertThat(view.text().postcode()).isEqualTo("WR1 1AB");
        assertThat(view.text().languages()).containsExactly("Urdu");
        assertThat(view.text().access()).containsExactly(AccessFeature.QUIET_ROOM);
        assertThat(providers.database.query(
                        "select kind, setting, waiting_weeks, waiting_stated_on from providers.service"
                                + " where centre_id = " + centre + " order by kind"))
                .containsExactly(
                        List.of("HANDOVER", "COMMUNITY", "3", "2026-11-20"),
                        List.of("SUPPORTED", "CENTRE", "3", "2026-11-20"));
        assertThat(value("select membership from providers.organisation")).isEqualTo("M1");
        assertThat(Integer.parseInt(value(versions))).isEqualTo(before + 2);
    }

    @Test
    void the_audit_trail_says_how_to_find_what_was_changed_and_the_rows_are_many_to_a_statement() {
        ListText list = ListText.list();
        IntStream.range(0, 1_200)
                .forEach(i -> list.with(
                        "Trust " + i / 3, "Centre " + i, "WR1 1AA", "supported accredited 2024-01-01 2026-12-31"));
        long id = fixture.preview(list);
        providers.transactions.statements();
        fixture.confirm(id);
        assertThat(providers.transactions.statements().size()).isLessThan(60);
        assertThat(value("select count(*) from providers.centre")).isEqualTo("1202");
        assertThat(value("select count(*) from providers.register_import_row where import_id = " + id
                        + " and kind = 'NEW' and centre_id is null"))
                .isEqualTo("0");
    }

    private static ListText list() {
        return ListText.list()
                .with("Sample Trust", "Sample Centre", "WR1 1AA", "supported accredited 2024-01-01 2027-12-31")
                .with("New Trust", "New Centre", "WR3 7AA", "enhanced suspended 2025-01-01")
                .with("Bad Trust", "Bad Centre", "nonsense", "supported accredited 2024-01-01");
    }

    private long confirmed(ListText list) {
        long id = fixture.preview(list);
        fixture.confirm(id);
        return id;
    }

    private List<Task> waiting(Role role) {
        return providers.as(role, s -> s.get(MyImports.class).waiting());
    }

    private List<String> held() {
        return providers
                .database
                .query("select c.name, a.scheme, a.status, a.from_on, a.until_on from providers.accreditation a"
                        + " join providers.centre c on c.id = a.centre_id where a.superseded_at is null")
                .stream()
                .map(row -> String.join(" ", row))
                .toList();
    }

    /** All that the register says, with versions. */
    private List<String> everything() {
        return List.of("organisation", "centre", "service", "accreditation").stream()
                .flatMap(table ->
                        providers.database.query("select t::text from providers." + table + " t order by id").stream())
                .map(row -> row.get(0))
                .toList();
    }

    private String value(String sql) {
        return providers.value(sql);
    }

    private static Problem refusal(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
