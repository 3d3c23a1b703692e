package uk.gov.cafcass.intranet.providers.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.timeline.TimelineLine;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

class ConcernsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private ProvidersFixture fixture;
    private long centre;

    @BeforeEach
    void open() {
        fixture = new ProvidersFixture();
        centre = fixture.addCentre(
                fixture.addOrganisation("Sample Trust"), "Sample Centre", "WR1 1AA", ServiceKind.SUPERVISED);
        fixture.audited.clear();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void any_member_of_staff_raises_a_concern_and_the_commissioning_team_is_told_P_8(Role role) {
        ConcernView raised = raise(role, standards("The door stood open"));
        assertThat(raised.state()).isEqualTo(ConcernState.RAISED);
        assertThat(raised.about()).isEqualTo("Sample Centre");
        if (role != Role.COMMISSIONER) {
            assertThat(told(Role.COMMISSIONER)).containsExactly("Concern about accreditation standards: Sample Centre");
        }
        assertThat(fixture.audited).containsExactly("CHANGED " + raised.id() + ": raised");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_reports_may_know_what_the_centre_is_called(Role role) {
        assertThat(fixture.<String>as(role, s -> s.get(ConcernRaising.class).centreName(centre)))
                .isEqualTo("Sample Centre");
        assertThat(refusal(() -> fixture.as(
                                role, s -> s.get(ConcernRaising.class).centreName(-1)))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void a_concern_is_not_closed_before_it_is_recorded_that_NACCC_was_told_P_8() {
        long id = raise(Role.PRACTITIONER, standards("The door stood open")).id();
        assertThat(refusal(() -> take(id, ConcernStep.CLOSE, "Nothing in it")).code())
                .isEqualTo("concern.naccc-not-told");
        take(id, ConcernStep.TRIAGE, "We ask NACCC to look at it");
        Problem early = refusal(() -> take(id, ConcernStep.CLOSE, "Nothing in it"));
        assertThat(early.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(early.rule()).contains("P-8");
        assertThat(view(Role.COMMISSIONER, id).state()).isEqualTo(ConcernState.TRIAGED);

        take(id, ConcernStep.TELL_NACCC, "Dear colleague");
        take(id, ConcernStep.NOTE_LIAISON, "They visit on Monday");
        take(id, ConcernStep.CLOSE, "The door has a new lock");

        ConcernView closed = view(Role.PRACTITIONER, id);
        assertThat(closed.state()).isEqualTo(ConcernState.CLOSED);
        assertThat(closed.outcome()).isEqualTo("The door has a new lock");
        assertThat(told(Role.PRACTITIONER)).containsExactly("What you reported about Sample Centre is closed");
    }

    @Test
    void not_even_the_database_takes_a_closed_concern_of_which_NACCC_was_not_told_P_8() {
        long id = raise(Role.PRACTITIONER, standards("The door stood open")).id();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> fixture.database.execute(
                        "update providers.concern set state = 'CLOSED', outcome = 'none', closed_at = now() where id = "
                                + id)))
                .hasStackTraceContaining("concern_closed_after_naccc_was_told");
    }

    @Test
    void an_unaccredited_organisation_is_reported_by_what_it_calls_itself_P_7() {
        ConcernView raised = raise(Role.PRACTITIONER, unaccredited("Sunny Days, Leeds", "Offers supervised contact"));
        assertThat(raised.about()).isEqualTo("Sunny Days, Leeds");
        assertThat(raised.holder()).isEmpty();
        String alert = fixture.commission(s -> s.get(ConcernReading.class).alert(raised.id()));
        assertThat(alert)
                .contains("Sunny Days, Leeds", "Offers supervised contact")
                .doesNotContain(fixture.staff(Role.PRACTITIONER).name());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "COMMISSIONER")
    void nobody_outside_the_commissioning_team_sees_who_reported_or_takes_a_step(Role role) {
        Role reporter = role == Role.PRACTITIONER ? Role.SERVICE_MANAGER : Role.PRACTITIONER;
        long id = raise(reporter, standards("The door stood open")).id();
        assertThat(refusal(() -> view(role, id)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> fixture.as(
                                role, s -> s.get(ConcernReading.class).open()))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(refusal(() -> fixture.as(role, s -> s.get(ConcernHandling.class)
                                .take(id, 0, ConcernStep.TRIAGE, new StepText("We look", Optional.empty()))))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(view(reporter, id).reporter()).isEmpty();
        assertThat(view(Role.COMMISSIONER, id).reporter()).contains(fixture.staff(reporter));
    }

    @ParameterizedTest
    @EnumSource(ConcernSort.class)
    void concerns_come_in_any_order_and_each_once(ConcernSort key) {
        raise(Role.PRACTITIONER, unaccredited("Bright Days", "Offers contact"));
        raise(Role.PRACTITIONER, standards("The door stood open"));
        raise(Role.PRACTITIONER, unaccredited("all day", "Offers contact"));
        List<ConcernView> upwards = openBy(Sorting.by(key));
        List<ConcernView> downwards = openBy(Sorting.downwards(key));

        assertThat(upwards).hasSize(3).doesNotHaveDuplicates();
        Collections.reverse(downwards);
        assertThat(downwards).extracting(ConcernView::id).isEqualTo(ids(upwards));
        if (key == ConcernSort.ABOUT) {
            assertThat(upwards)
                    .extracting(ConcernView::about)
                    .containsExactly("all day", "Bright Days", "Sample Centre");
        }
    }

    private List<ConcernView> openBy(Sorting<ConcernSort> order) {
        return new ArrayList<>(fixture.<List<ConcernView>>as(
                Role.COMMISSIONER, s -> s.get(ConcernReading.class).open(order)));
    }

    private static List<Long> ids(List<ConcernView> concerns) {
        return concerns.stream().map(ConcernView::id).toList();
    }

    @Test
    void a_reporter_finds_their_own_reports_and_no_others() {
        raise(Role.PRACTITIONER, standards("Mine"));
        raise(Role.GOVERNANCE, standards("Theirs"));
        List<ConcernView> mine =
                fixture.as(Role.PRACTITIONER, s -> s.get(ConcernReading.class).mine());
        assertThat(mine).extracting(ConcernView::what).containsExactly("Mine");
    }

    @Test
    void a_concern_about_a_centre_can_be_said_in_words_by_who_cannot_look_it_up() {
        ConcernView raised = raise(
                Role.AUDITOR,
                new ConcernDetails(
                        ConcernKind.STANDARDS,
                        Optional.empty(),
                        "The hall in Mill Lane, Leeds",
                        "The door stood open",
                        Optional.empty()));
        assertThat(raised.about()).isEqualTo("The hall in Mill Lane, Leeds");
        assertThat(raised.holder()).isEmpty();
        assertThat(fixture.<String>as(
                        Role.COMMISSIONER, s -> s.get(ConcernReading.class).alert(raised.id())))
                .contains("accreditation standards", "The hall in Mill Lane, Leeds");
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_kept() {
        assertThat(faults(new ConcernDetails(
                        ConcernKind.STANDARDS, Optional.empty(), "", " ", Optional.of(TODAY.plusDays(1)))))
                .containsExactly("about", "what", "seenOn");
        assertThat(faults(unaccredited("\u200b", "x"))).containsExactly("about");
        assertThat(fixture.value("select count(*) from providers.concern")).isEqualTo("0");
    }

    @Test
    void the_day_on_which_NACCC_was_told_lies_between_the_report_and_today() {
        long id = raise(Role.PRACTITIONER, standards("The door stood open")).id();
        take(id, ConcernStep.TRIAGE, "We ask NACCC");
        for (String day : List.of("2026-11-25", "2026-11-01")) {
            assertThat(refusal(() -> take(id, ConcernStep.TELL_NACCC, "Dear", Optional.of(LocalDate.parse(day))))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("on");
        }
        assertThat(refusal(() -> take(id, ConcernStep.TELL_NACCC, "Dear", Optional.empty()))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("on");
    }

    @Test
    void the_second_of_two_who_handle_it_is_told_A_2() {
        long id = raise(Role.PRACTITIONER, standards("The door stood open")).id();
        int seen = view(Role.COMMISSIONER, id).version();
        take(id, ConcernStep.TRIAGE, "We ask NACCC");
        Problem problem = refusal(() -> fixture.commission(s -> s.get(ConcernHandling.class)
                .take(id, seen, ConcernStep.TRIAGE, new StepText("Another decision", Optional.empty()))));
        assertThat(problem.kind()).isEqualTo(Kind.STALE);
    }

    @Test
    void whoever_closes_it_has_seen_the_newest_note_and_notes_stand_beside_each_other_A_2() {
        long id = raise(Role.PRACTITIONER, standards("The door stood open")).id();
        take(id, ConcernStep.TRIAGE, "We ask NACCC");
        int seen = take(id, ConcernStep.TELL_NACCC, "Dear colleague").version();
        take(id, seen, ConcernStep.NOTE_LIAISON, "They visit on Monday");
        ConcernView noted = take(id, seen, ConcernStep.NOTE_LIAISON, "They visit on Tuesday instead");
        Problem problem = refusal(() -> take(id, seen, ConcernStep.CLOSE, "They visited on Monday"));
        assertThat(problem.kind()).isEqualTo(Kind.STALE);
        assertThat(problem.extras()).containsEntry("version", noted.version());
        assertThat(noted).isEqualTo(view(Role.COMMISSIONER, id));
        assertThat(noted.entries())
                .extracting(TimelineLine::detail)
                .startsWith("They visit on Tuesday instead", "They visit on Monday");
        take(id, noted.version(), ConcernStep.CLOSE, "They visited on Tuesday");
        assertThat(refusal(() -> take(id, seen, ConcernStep.NOTE_LIAISON, "Too late"))
                        .code())
                .isEqualTo("concern.state");
    }

    @Test
    void what_was_done_is_kept_line_by_line_with_its_age_in_working_days() {
        long id = raise(Role.PRACTITIONER, standards("The door stood open")).id();
        take(id, ConcernStep.TRIAGE, "We ask NACCC");
        fixture.clock.moveTo("2026-12-01");
        take(id, ConcernStep.TELL_NACCC, "Dear colleague", Optional.of(LocalDate.parse("2026-12-01")));
        ConcernView view = view(Role.COMMISSIONER, id);
        assertThat(view.workingDays()).isEqualTo(5);
        assertThat(view.entries()).extracting(TimelineLine::detail).containsExactly("Dear colleague", "We ask NACCC");
        assertThat(view.toldNaccc()).isEqualTo("Dear colleague");
    }

    @Test
    void it_waits_for_the_commissioning_team_until_it_is_closed_A_4() {
        long id = raise(Role.PRACTITIONER, standards("The door stood open")).id();
        assertThat(waiting(Role.COMMISSIONER)).extracting(Task::what).containsExactly("Triage the concern");
        assertThat(waiting(Role.PRACTITIONER)).isEmpty();
        take(id, ConcernStep.TRIAGE, "We ask NACCC");
        assertThat(waiting(Role.COMMISSIONER)).extracting(Task::what).containsExactly("Tell NACCC");
        take(id, ConcernStep.TELL_NACCC, "Dear colleague");
        take(id, ConcernStep.CLOSE, "Done");
        assertThat(waiting(Role.COMMISSIONER)).isEmpty();
    }

    private ConcernDetails standards(String what) {
        return new ConcernDetails(ConcernKind.STANDARDS, Optional.of(centre), "", what, Optional.empty());
    }

    private static ConcernDetails unaccredited(String about, String what) {
        return new ConcernDetails(ConcernKind.UNACCREDITED, Optional.empty(), about, what, Optional.empty());
    }

    private ConcernView raise(Role role, ConcernDetails text) {
        return fixture.as(role, s -> s.get(ConcernRaising.class).raise(text));
    }

    private ConcernView view(Role role, long id) {
        return fixture.as(role, s -> s.get(ConcernReading.class).of(id));
    }

    private ConcernView take(long id, ConcernStep step, String text) {
        return take(id, step, text, Optional.of(TODAY).filter(day -> step == ConcernStep.TELL_NACCC));
    }

    private ConcernView take(long id, ConcernStep step, String text, Optional<LocalDate> on) {
        return fixture.commission(s -> {
            int version = s.get(ConcernReading.class).of(id).version();
            return s.get(ConcernHandling.class).take(id, version, step, new StepText(text, on));
        });
    }

    private ConcernView take(long id, int seen, ConcernStep step, String text) {
        return fixture.commission(
                s -> s.get(ConcernHandling.class).take(id, seen, step, new StepText(text, Optional.empty())));
    }

    private List<Task> waiting(Role role) {
        return fixture.as(role, s -> s.get(MyConcerns.class).waiting());
    }

    private List<String> told(Role role) {
        return fixture
                .database
                .query("select text from kernel.notice where account_id = "
                        + fixture.staff(role).id())
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private List<String> faults(ConcernDetails text) {
        return refusal(() -> raise(Role.PRACTITIONER, text)).faults().stream()
                .map(Fault::field)
                .toList();
    }

    private static Problem refusal(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
