package uk.gov.cafcass.intranet.providers.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Policies;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;

/** Which policy is in force when, and the next one (P-2). */
class PolicyRegisterTest {

    private static final LocalDate NEXT = LocalDate.parse("2027-04-01");

    private final ProvidersFixture fixture = new ProvidersFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_next_policy_ends_the_one_before_on_the_day_before_P_2() {
        Policy added = add("  commissioning policy of 2027 ", NEXT, true);

        assertThat(added).isEqualTo(new Policy("commissioning policy of 2027", Period.since(NEXT), true));
        List<Policy> all = all(Role.PRACTITIONER);
        assertThat(all)
                .extracting(Policy::name)
                .containsExactly("commissioning policy of 2027", "child contact centre policy", "protocol with NACCC");
        assertThat(all.get(1).inForce()).isEqualTo(Period.of(LocalDate.parse("2022-01-24"), NEXT.minusDays(1)));
        assertThat(fixture.audited).containsExactly("CHANGED commissioning policy of 2027: in force from 1 April 2027");
    }

    @Test
    void what_applied_before_stays_as_it_was() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> add("policy of yesterday", LocalDate.parse("2022-01-24"), false));

        assertThat(problem.faults())
                .containsExactly(
                        new Fault(
                                "from",
                                "There is a policy in force from 24 January 2022. Enter a later day: what was decided under it stays as it was"));
        assertThat(all(Role.COMMISSIONER)).hasSize(2);
        assertThat(fixture.audited).isEmpty();
    }

    @Test
    void the_database_takes_no_two_on_one_day_either() {
        Policy overlapping = new Policy("another", Period.since(LocalDate.parse("2025-01-01")), false);

        assertThatThrownBy(() -> fixture.doAs(
                        Role.COMMISSIONER, s -> s.get(Policies.class).add(overlapping)))
                .hasStackTraceContaining("policy_one_at_a_time");
    }

    @Test
    void it_has_a_name() {
        assertThat(catchThrowableOfType(Problem.class, () -> add(" ", NEXT, false))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("name");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "COMMISSIONER")
    void only_commissioners_add_one(Role role) {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> fixture.doAs(role, s -> s.get(PolicyRegister.class).add("x", NEXT, false)));

        assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
    }

    private Policy add(String name, LocalDate from, boolean committedCounts) {
        return fixture.commission(s -> s.get(PolicyRegister.class).add(name, from, committedCounts));
    }

    private List<Policy> all(Role role) {
        return fixture.as(role, s -> s.get(PolicyRegister.class).all());
    }
}
