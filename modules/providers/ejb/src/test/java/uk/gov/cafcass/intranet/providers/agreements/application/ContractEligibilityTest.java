package uk.gov.cafcass.intranet.providers.agreements.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** P-2 to P-4: for what an organisation may be contracted from a day on, by the policy of that day. */
class ContractEligibilityTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static int counter;

    private long organisation;
    private long centre;

    @BeforeEach
    void anOrganisationWithACentre() {
        organisation = FIXTURE.addOrganisation("Sample Bids " + ++counter);
        centre = FIXTURE.addCentre(organisation, "Invented Bid", "WR1 1AA", ServiceKind.SUPERVISED);
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "COMMITTED 2009-01-01, 2009-04-01, true",
        "COMMITTED 2009-01-01, 2022-01-23, true",
        "COMMITTED 2009-01-01, 2022-01-24, false",
        "ACCREDITED 2009-01-01, 2010-01-01, true",
        "ACCREDITED 2009-01-01, 2022-01-24, true",
        "ACCREDITED 2009-01-01 2022-01-23, 2022-01-24, false",
        "SUSPENDED 2009-01-01, 2010-01-01, false",
        "LAPSED 2009-01-01, 2010-01-01, false",
        "ACCREDITED 2023-01-01, 2010-01-01, false"
    })
    void to_be_committed_is_enough_under_the_protocol_of_2010_and_not_under_the_policy_of_2022_P_2(
            String words, LocalDate on, boolean may) {
        FIXTURE.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, words);
        assertThat(faults(on, ServiceKind.SUPERVISED).isEmpty()).isEqualTo(may);
    }

    @Test
    void before_there_was_a_policy_nothing_is_asked() {
        assertThat(faults(LocalDate.parse("2009-03-31"), ServiceKind.SUPERVISED, ServiceKind.DV_PROGRAMME))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "SUPPORTED, NACCC_SUPPORTED, true",
        "SUPPORTED, NACCC_ENHANCED, false",
        "SUPERVISED, NACCC_SUPPORTED, false",
        "CCI, NACCC_ENHANCED, true",
        "HANDOVER, NACCC_SUPPORTED, true",
        "HANDOVER, NACCC_ENHANCED, true",
        "DV_PROGRAMME, RESPECT, true",
        "DV_PROGRAMME, NACCC_ENHANCED, false",
        "MEDIATION_ASSESSMENT, MEDIATION, true",
        "MEDIATION_ASSESSMENT, RESPECT, false",
        "PIP, RESPECT, true"
    })
    void each_service_asks_for_its_own_scheme_P_3_P_4(ServiceKind service, Scheme scheme, boolean may) {
        FIXTURE.accredit(Holder.organisation(organisation), scheme, "ACCREDITED 2024-01-01");
        assertThat(faults(LocalDate.parse("2026-11-24"), service).isEmpty()).isEqualTo(may);
    }

    @Test
    void one_accredited_centre_is_enough_for_the_organisation_and_another_organisations_is_not() {
        FIXTURE.addCentre(organisation, "Invented Second", "WR2 1AA");
        FIXTURE.accredit(Holder.centre(organisation, centre), Scheme.NACCC_ENHANCED, "ACCREDITED 2024-01-01");
        assertThat(faults(LocalDate.parse("2026-11-24"), ServiceKind.SUPERVISED))
                .isEmpty();
        organisation = FIXTURE.addOrganisation("Sample Rivals " + counter);
        assertThat(faults(LocalDate.parse("2026-11-24"), ServiceKind.SUPERVISED))
                .hasSize(1);
    }

    @Test
    void each_service_that_it_may_not_be_contracted_for_is_told_with_its_reason_at_the_services() {
        FIXTURE.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, "SUSPENDED 2026-05-01");
        List<Fault> faults = faults(
                LocalDate.parse("2026-11-24"), ServiceKind.SUPERVISED, ServiceKind.PIP, ServiceKind.DV_PROGRAMME);
        assertThat(faults).extracting(Fault::field).containsExactly("services", "services");
        assertThat(faults.get(0).sentence())
                .isEqualTo(
                        "It cannot be contracted for supervised contact: the organisation’s NACCC enhanced accreditation is"
                                + " suspended since 1 May 2026.");
        assertThat(faults.get(1).sentence())
                .isEqualTo("It cannot be contracted for domestic violence perpetrator programme: it has no Respect"
                        + " accreditation on 24 November 2026.");
    }

    private List<Fault> faults(LocalDate on, ServiceKind... services) {
        return FIXTURE.commission(s -> s.get(ContractEligibility.class)
                .faults(s.get(Organisations.class).organisation(organisation), List.of(services), on));
    }
}
