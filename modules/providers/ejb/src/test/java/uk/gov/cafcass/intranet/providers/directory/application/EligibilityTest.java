package uk.gov.cafcass.intranet.providers.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** The question of eligibility, asked of the register. */
class EligibilityTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static final long ORGANISATION = FIXTURE.addOrganisation("Sample Committed");
    private static final long CENTRE =
            FIXTURE.addCentre(ORGANISATION, "Invented Hall", "WR1 1AA", ServiceKind.CCI, ServiceKind.SUPPORTED);

    static {
        FIXTURE.accredit(Holder.organisation(ORGANISATION), Scheme.NACCC_ENHANCED, "COMMITTED 2009-04-01");
        FIXTURE.accredit(
                Holder.centre(ORGANISATION, CENTRE), Scheme.NACCC_SUPPORTED, "ACCREDITED 2024-01-01 2026-12-31");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "CCI, CONTRACT, 2009-03-31, P-2 P-3, ''",
        "CCI, CONTRACT, 2009-04-01, '', protocol with NACCC",
        "CCI, CONTRACT, 2022-01-23, '', protocol with NACCC",
        "CCI, CONTRACT, 2022-01-24, P-2, child contact centre policy",
        "CCI, RECOMMEND, 2010-04-16, C-4, protocol with NACCC",
        "SUPPORTED, RECOMMEND, 2026-12-31, '', child contact centre policy",
        "SUPPORTED, RECOMMEND, 2027-01-01, C-4, child contact centre policy",
        "SUPERVISED, REFER, 2026-12-31, C-10 C-10, child contact centre policy"
    })
    void the_policy_in_force_that_day_decides(ServiceKind service, Use use, LocalDate on, String rules, String policy) {
        Verdict verdict =
                FIXTURE.as(Role.PRACTITIONER, s -> s.get(Eligibility.class).of(CENTRE, service, use, on));
        assertThat(String.join(" ", verdict.reasons().stream().map(Reason::rule).toList()))
                .isEqualTo(rules);
        assertThat(verdict.policy()).isEqualTo(policy);
        assertThat(verdict.eligible()).isEqualTo(rules.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2027-03-31, true", "2027-04-01, false"})
    void a_family_is_referred_for_an_intervention_while_a_contract_runs(LocalDate on, boolean expected) {
        long organisation = FIXTURE.addOrganisation("Sample Contracted " + on);
        long centre = FIXTURE.addCentre(organisation, "Invented House", "WR1 1AA", ServiceKind.CCI);
        FIXTURE.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, "ACCREDITED 2026-01-01");
        Period year = Period.of(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-03-31"));
        FIXTURE.doAs(Role.COMMISSIONER, s -> {
            ContractRegister contracts = s.get(ContractRegister.class);
            long framework = contracts
                    .addFramework(new Framework(organisation, "FA " + on, year))
                    .id();
            contracts.addContract(new Contract(
                    framework,
                    Area.CENTRAL,
                    Set.of(),
                    Set.of(ServiceKind.CCI),
                    year,
                    Money.ofPounds(1_000),
                    Contract.Duties.NONE,
                    List.of(),
                    Optional.empty()));
        });
        boolean may = FIXTURE.as(Role.PRACTITIONER, s -> s.get(Eligibility.class)
                .of(centre, ServiceKind.CCI, Use.REFER, on)
                .eligible());
        assertThat(may).isEqualTo(expected);
        Map<ServiceKind, Map<Use, Verdict>> page =
                FIXTURE.as(Role.PRACTITIONER, s -> s.get(Eligibility.class).ofEveryUse(centre, on));
        assertThat(page.getOrDefault(ServiceKind.CCI, Map.of()))
                .hasEntrySatisfying(
                        Use.REFER, verdict -> assertThat(verdict.eligible()).isEqualTo(expected));
    }

    @Test
    void it_is_for_those_who_read_the_register() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> FIXTURE.as(Role.ADMINISTRATOR, s -> s.get(Eligibility.class)
                        .of(CENTRE, ServiceKind.CCI, Use.PLAN, LocalDate.parse("2026-01-01"))));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
    }
}
