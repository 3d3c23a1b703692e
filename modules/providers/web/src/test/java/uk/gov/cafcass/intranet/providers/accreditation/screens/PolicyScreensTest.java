package uk.gov.cafcass.intranet.providers.accreditation.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.accreditation.rest.PoliciesResource;
import uk.gov.cafcass.intranet.providers.accreditation.screens.PoliciesScreen.PolicyLine;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** Which policy was in force when, and the next one (P-2). */
class PolicyScreensTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final PolicyLine PROTOCOL =
            new PolicyLine("Protocol with NACCC", "1 April 2009 to 23 January 2022", false, "Enough for a contract");

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static PoliciesScreen policies(Forms forms) {
        PoliciesScreen screen = forms.services().fresh(PoliciesScreen.class);
        screen.load();
        return screen;
    }

    private static AddPolicyScreen form(Forms forms) {
        AddPolicyScreen screen = forms.services().fresh(AddPolicyScreen.class);
        screen.load();
        return screen;
    }

    @Test
    void they_stand_the_latest_first_with_what_each_means_for_a_contract_P_2() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            PoliciesScreen screen = policies(forms);
            assertThat(screen.getLines())
                    .containsExactly(
                            new PolicyLine(
                                    "Child contact centre policy",
                                    "From 24 January 2022",
                                    true,
                                    "Not enough for a contract"),
                            PROTOCOL);
            assertThat(screen.isKeeper()).isFalse();
        });
    }

    @Test
    void the_next_one_ends_the_one_before_on_the_day_before_and_what_was_stays() {
        FIXTURE.takenBack(forms -> {
            AddPolicyScreen screen = form(forms);
            assertThat(screen.getBefore())
                    .isEqualTo("The one before, child contact centre policy, is in force since 24 January 2022."
                            + " It ends on the day before the new one begins.");
            screen.setName(" New   policy ");
            screen.setFrom(LocalDate.parse("2027-01-01"));
            screen.setCommittedCounts(true);
            assertThat(screen.save()).isEqualTo("/providers/accreditation/policies?faces-redirect=true&done=added");
            assertThat(policies(forms).getLines())
                    .containsExactly(
                            new PolicyLine("New policy", "From 1 January 2027", false, "Enough for a contract"),
                            new PolicyLine(
                                    "Child contact centre policy",
                                    "24 January 2022 to 31 December 2026",
                                    true,
                                    "Not enough for a contract"),
                            PROTOCOL);
            assertThat(forms.services().fresh(PoliciesResource.class).list().policies())
                    .hasSize(3)
                    .first()
                    .satisfies(policy -> assertThat(policy.until()).isEmpty());
        });
    }

    @ParameterizedTest
    @CsvSource({"'', 2027-01-01, name", "New, 2022-01-24, from", "New, 2009-01-01, from"})
    void what_is_wrong_with_it_is_told_at_its_field_and_nothing_is_added(String name, LocalDate from, String field) {
        FIXTURE.with(forms -> {
            AddPolicyScreen screen = form(forms);
            screen.setName(name);
            screen.setFrom(from);
            assertThat(catchThrowableOfType(Problem.class, screen::save).faults())
                    .extracting(Fault::field)
                    .containsExactly(field);
            assertThat(policies(forms).getLines()).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COMMISSIONER", mode = Mode.EXCLUDE)
    void nobody_else_sees_the_form_of_one(Role role) {
        assertThat(FIXTURE.refused(role, PolicyScreensTest::form).kind()).isEqualTo(Kind.NOT_ALLOWED);
    }
}
