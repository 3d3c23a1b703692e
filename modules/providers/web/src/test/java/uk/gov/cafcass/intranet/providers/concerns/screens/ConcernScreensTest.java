package uk.gov.cafcass.intranet.providers.concerns.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** Reporting and handling a concern on its pages (P-7, P-8, A-2, A-5). */
class ConcernScreensTest {

    private static final FormsFixture FIXTURE = new FormsFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static ReportScreen report(Forms forms) {
        ReportScreen screen = forms.services().fresh(ReportScreen.class);
        screen.load();
        return screen;
    }

    private static String reported(Forms forms) {
        ReportScreen screen = report(forms);
        screen.setKind("UNACCREDITED");
        screen.setAbout("A hall in Leeds");
        screen.setWhat("They advertise contact sessions");
        String to = screen.save();
        return to.substring(to.lastIndexOf('=') + 1);
    }

    private static ConcernScreen open(Forms forms, String id) {
        ConcernScreen screen = forms.services().fresh(ConcernScreen.class);
        screen.setId(id);
        screen.load();
        return screen;
    }

    private static void take(Forms forms, String id, ConcernStep step) {
        ConcernScreen screen = open(forms, id);
        screen.getTexts().put(step.slug(), "Words for " + step);
        screen.take(step.slug());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anybody_reports_in_one_step_and_reads_what_becomes_of_it_P_7(Role role) {
        FIXTURE.as(role, forms -> {
            String id = reported(forms);
            ConcernScreen screen = open(forms, id);
            assertThat(screen.getConcern().what()).isEqualTo("They advertise contact sessions");
            assertThat(screen.isTeam()).isEqualTo(role == Role.COMMISSIONER);
            assertThat(screen.possible("triage")).isEqualTo(role == Role.COMMISSIONER);
        });
    }

    @Test
    void what_is_missing_is_told_at_its_field() {
        FIXTURE.with(forms -> {
            ReportScreen screen = report(forms);
            screen.setKind("UNACCREDITED");
            screen.setSeenOn(LocalDate.parse("2026-11-25"));
            assertThat(catchThrowableOfType(Problem.class, screen::save).faults())
                    .extracting(Fault::field)
                    .containsExactlyInAnyOrder("about", "what", "seenOn");
        });
    }

    @Test
    void a_report_that_was_begun_is_put_back() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            forms.drafts()
                    .keep(
                            "concern-new",
                            """
                            {"kind": "UNACCREDITED", "about": "A hall", "what": "Half of it", "seenOn": "20 November 2026"}""");
            ReportScreen screen = report(forms);
            assertThat(screen.getLeftAt()).isNotNull();
            screen.restore();
            assertThat(List.of(screen.getKind(), screen.getAbout(), screen.getWhat()))
                    .containsExactly("UNACCREDITED", "A hall", "Half of it");
            assertThat(screen.getSeenOn()).isEqualTo("2026-11-20");
            assertThat(screen.save()).contains("/providers/concerns/reported?faces-redirect=true&id=");
            assertThat(forms.drafts().kept("concern-new")).isEmpty();
        });
    }

    @Test
    void it_goes_step_by_step_and_naccc_is_alerted_with_a_text_that_is_there_already_P_8() {
        FIXTURE.with(forms -> {
            String id = reported(forms);
            take(forms, id, ConcernStep.TRIAGE);
            ConcernScreen screen = open(forms, id);
            assertThat(screen.possible("close")).isFalse();
            assertThat(screen.getOn()).isEqualTo("2026-11-24");
            assertThat(screen.getTexts().get("tell-naccc")).contains("A hall in Leeds");
            assertThat(screen.take("tell-naccc")).endsWith("id=" + id + "&done=tell-naccc");
            take(forms, id, ConcernStep.NOTE_LIAISON);
            take(forms, id, ConcernStep.CLOSE);
            assertThat(open(forms, id).getConcern().state()).isEqualTo(ConcernState.CLOSED);
            assertThat(open(forms, id).getTimeline()).hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void what_was_typed_for_a_step_and_never_recorded_is_offered_again_and_put_back_on_request() {
        FIXTURE.with(forms -> {
            String id = reported(forms);
            take(forms, id, ConcernStep.TRIAGE);
            ConcernScreen left = open(forms, id);
            assertThat(left.getLeftAt()).isNull();
            forms.drafts()
                    .keep(
                            left.draftOf("tell-naccc"),
                            "{\"tell-naccc-text\": \"Half a letter\", \"on_input\": \"20 November 2026\"}");

            ConcernScreen again = open(forms, id);
            assertThat(again.getLeftAt()).isNotNull();
            assertThat(again.getTexts().get("tell-naccc")).isNotEqualTo("Half a letter");
            again.restore();

            assertThat(again.getTexts()).containsEntry("tell-naccc", "Half a letter");
            assertThat(again.getOn()).isEqualTo("2026-11-20");
            again.setOn(LocalDate.parse("2026-11-24"));
            again.take("tell-naccc");
            assertThat(open(forms, id).getLeftAt()).isNull();
            assertThat(forms.drafts().kept(left.draftOf("tell-naccc"))).isEmpty();
        });
    }

    @Test
    void what_was_typed_for_a_step_can_be_thrown_away() {
        FIXTURE.with(forms -> {
            String id = reported(forms);
            ConcernScreen screen = open(forms, id);
            forms.drafts().keep(screen.draftOf("triage"), "{\"triage-text\": \"Call them\"}");
            ConcernScreen again = open(forms, id);

            again.dropDraft();

            assertThat(again.getLeftAt()).isNull();
            assertThat(again.getTexts().get("triage")).isNull();
            assertThat(open(forms, id).getLeftAt()).isNull();
        });
    }

    @Test
    void what_is_wrong_with_a_step_is_told_at_its_own_field() {
        FIXTURE.with(forms -> {
            String id = reported(forms);
            ConcernScreen screen = open(forms, id);
            assertThat(catchThrowableOfType(Problem.class, () -> screen.take("triage"))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("triage-text");
            take(forms, id, ConcernStep.TRIAGE);
            ConcernScreen telling = open(forms, id);
            telling.setOn(LocalDate.parse("2026-12-01"));
            assertThat(catchThrowableOfType(Problem.class, () -> telling.take("tell-naccc"))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("on");
        });
    }

    /** Each in a transaction of their own, as requests are. */
    @Test
    void of_two_who_take_the_same_step_the_second_keeps_what_they_typed() {
        List<String> ids = new ArrayList<>();
        List<ConcernScreen> seconds = new ArrayList<>();
        FIXTURE.with(forms -> {
            ids.add(reported(forms));
            seconds.add(open(forms, ids.get(0)));
        });
        FIXTURE.with(forms -> take(forms, ids.get(0), ConcernStep.TRIAGE));
        FIXTURE.with(forms -> {
            ConcernScreen second = seconds.get(0);
            second.getTexts().put("triage", "We will write");
            assertThat(catchThrowableOfType(Problem.class, () -> second.take("triage"))
                            .kind())
                    .isEqualTo(Kind.STALE);
            assertThat(second.getLost()).isEqualTo("We will write");
            assertThat(second.possible("triage")).isFalse();
            assertThat(second.possible("tell-naccc")).isTrue();
        });
    }

    @Test
    void what_was_done_is_told_on_the_page_and_a_word_that_is_no_step_tells_nothing() {
        FIXTURE.with(forms -> {
            ConcernScreen screen = open(forms, reported(forms));
            assertThat(screen.doneNow("triage")).isNotEmpty();
            assertThat(screen.doneNow("<b>")).isEmpty();
            assertThat(screen.doneNow(null)).isEmpty();
        });
    }

    @Test
    void a_number_that_is_none_is_not_found() {
        List<Kind> kinds = new ArrayList<>();
        FIXTURE.with(forms -> {
            for (String id : List.of("", "seven", "999999", "1; drop table")) {
                kinds.add(catchThrowableOfType(Problem.class, () -> open(forms, id))
                        .kind());
            }
        });
        assertThat(kinds).hasSize(4).containsOnly(Kind.NOT_FOUND);
    }
}
