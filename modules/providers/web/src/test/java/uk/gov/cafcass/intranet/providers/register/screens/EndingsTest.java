package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.screens.ChangeAccreditationScreen;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** What ends in the register and in accreditations: the page that says what will follow, and what two people at once see (A-2, P-6). */
class EndingsTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static CloseScreen open(Forms forms, String what, long id) {
        CloseScreen screen = forms.services().fresh(CloseScreen.class);
        screen.setWhat(what);
        screen.setId(Long.toString(id));
        screen.load();
        return screen;
    }

    private static ChangeAccreditationScreen change(Forms forms, String step, long id) {
        ChangeAccreditationScreen screen = forms.services().fresh(ChangeAccreditationScreen.class);
        screen.setStep(step);
        screen.setId(Long.toString(id));
        screen.load();
        return screen;
    }

    private static Problem refused(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }

    @ParameterizedTest
    @CsvSource({
        "centre, Close: Hall, Close the centre, true, closed",
        "service, Withdraw: Supported contact, Withdraw the service, true, withdrawn",
        "contact, Take off: Kim, Take the contact off, false, removed",
    })
    void the_page_says_what_ends_and_where_it_leads_back(
            String what, String heading, String button, boolean dated, String done) {
        FIXTURE.with(forms -> {
            Made made = Made.in(forms);
            CloseScreen screen = open(forms, what, made.id(what));
            assertThat(screen.getHeading()).startsWith(heading);
            assertThat(screen.getButton()).isEqualTo(button);
            assertThat(screen.getConsequence()).isNotEmpty();
            assertThat(screen.isDated()).isEqualTo(dated);
            assertThat(screen.getOn()).isEqualTo(dated ? TODAY : null);
            assertThat(screen.getBack()).isEqualTo("/providers/register/centre?id=" + made.centre());
            assertThat(screen.save())
                    .isEqualTo("/providers/register/centre?faces-redirect=true&id=" + made.centre() + "&done=" + done);
        });
    }

    @Test
    void what_is_closed_keeps_the_day() {
        FIXTURE.with(forms -> {
            Made made = Made.in(forms);
            CloseScreen screen = open(forms, "centre", made.centre());
            screen.setOn(LocalDate.parse("2026-12-31"));
            screen.save();
            assertThat(forms.services()
                            .get(RegisterReading.class)
                            .centre(made.centre())
                            .closedOn())
                    .contains(LocalDate.parse("2026-12-31"));
        });
    }

    @Test
    void who_closes_what_somebody_else_just_changed_is_told_keeps_the_day_and_may_then_close_it() {
        FIXTURE.with(forms -> {
            Made made = Made.in(forms);
            CloseScreen screen = open(forms, "centre", made.centre());
            screen.setOn(LocalDate.parse("2026-12-31"));
            var seen = forms.get(RegisterToEdit.class).centre(made.centre()).kept();
            CentreDetails text = seen.value();
            forms.get(Register.class)
                    .correctCentre(
                            made.centre(),
                            seen.version(),
                            new CentreDetails(
                                    text.name() + " North",
                                    text.address(),
                                    text.postcode(),
                                    text.position(),
                                    text.dfjArea(),
                                    text.access(),
                                    text.languages()));
            assertThat(refused(screen::save).kind()).isEqualTo(Kind.STALE);
            assertThat(screen.getHeading()).endsWith(" North");
            assertThat(screen.getOn()).isEqualTo("2026-12-31");
            assertThat(screen.save()).endsWith("done=closed");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "organisation", "Centre"})
    void nothing_else_ends_here(String what) {
        FIXTURE.with(
                forms -> assertThat(refused(() -> open(forms, what, 1)).code()).isEqualTo("ending.unknown"));
    }

    private static String statuses(Forms forms, Made made) {
        return forms.get(AccreditationReading.class).history(made.holder().organisationId()).held().stream()
                .map(row -> row.entry().inWords())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    @Test
    void a_suspension_that_ends_before_it_begins_is_refused_at_its_own_field() {
        FIXTURE.with(forms -> {
            Made made = Made.in(forms);
            long period = Made.accredited(forms, made.holder());
            ChangeAccreditationScreen suspending = change(forms, "suspend", period);
            assertThat(suspending.isSuspending()).isTrue();
            assertThat(suspending.getHeading()).isEqualTo("Suspend an accreditation");
            suspending.setFrom(LocalDate.parse("2026-12-31"));
            suspending.setUntil(LocalDate.parse("2026-12-01"));
            assertThat(refused(suspending::save).faults())
                    .extracting(Fault::field)
                    .containsExactly("last");
        });
    }

    @Test
    void what_was_struck_is_led_to_by_nobody_any_more() {
        FIXTURE.with(forms -> {
            Made made = Made.in(forms);
            long period = Made.accredited(forms, made.holder());
            ChangeAccreditationScreen second = change(forms, "strike", period);
            ChangeAccreditationScreen first = change(forms, "strike", period);
            assertThat(first.isStriking()).isTrue();
            first.setWhy("Another centre was meant");
            assertThat(first.save()).endsWith("done=accreditation");
            second.setWhy("Again");
            assertThat(refused(second::save).kind()).isIn(Kind.STALE, Kind.CONFLICT, Kind.NOT_FOUND);
            assertThat(statuses(forms, made)).isEmpty();
        });
    }

    @Test
    void a_change_needs_its_reason_at_its_field() {
        FIXTURE.with(forms -> {
            Made made = Made.in(forms);
            ChangeAccreditationScreen screen = change(forms, "strike", Made.accredited(forms, made.holder()));
            screen.setWhy(null);
            assertThat(refused(screen::save).faults()).extracting(Fault::field).containsExactly("why");
        });
    }

    @Test
    void other_steps_there_are_not_and_only_the_commissioning_team_sees_the_page() {
        FIXTURE.with(forms -> {
            long period = Made.accredited(forms, Made.in(forms).holder());
            assertThat(refused(() -> change(forms, "renew", period)).code()).isEqualTo("step.unknown");
        });
        FIXTURE.as(Role.GOVERNANCE, forms -> assertThat(
                        refused(() -> change(forms, "end", 1)).kind())
                .isEqualTo(Kind.NOT_ALLOWED));
    }
}
