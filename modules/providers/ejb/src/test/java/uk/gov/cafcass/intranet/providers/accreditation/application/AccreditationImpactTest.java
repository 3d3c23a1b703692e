package uk.gov.cafcass.intranet.providers.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** P-6: which services a lapse or a suspension touches: those that were accredited the day before and are not any more. */
class AccreditationImpactTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static int counter;

    private long organisation;
    private long centre;

    @BeforeEach
    void anOrganisationWithACentre() {
        organisation = FIXTURE.addOrganisation("Sample Ripples " + ++counter);
        centre = FIXTURE.addCentre(
                organisation,
                "Invented Pond",
                "WR1 1AA",
                ServiceKind.SUPPORTED,
                ServiceKind.SUPERVISED,
                ServiceKind.HANDOVER,
                ServiceKind.PIP);
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCREDITED 2024-01-01 2026-11-30 | HANDOVER SUPERVISED",
                "ACCREDITED 2024-01-01 2026-11-29 | ''",
                "ACCREDITED 2024-01-01 2026-12-01 | ''",
                "ACCREDITED 2024-01-01 2026-11-30, ACCREDITED 2026-12-01 2029-11-30 | ''",
                "ACCREDITED 2024-01-01 2026-11-30, SUSPENDED 2026-12-01 | HANDOVER SUPERVISED",
                "ACCREDITED 2024-01-01 2026-11-30, COMMITTED 2026-12-01 | HANDOVER SUPERVISED",
                "ACCREDITED 2024-01-01 2026-11-30, LAPSED 2026-12-01 | HANDOVER SUPERVISED",
                "COMMITTED 2024-01-01 2026-11-30 | ''",
                "SUSPENDED 2024-01-01 2026-11-30, LAPSED 2026-12-01 | ''",
                "ACCREDITED 2026-12-01 2029-11-30 | ''"
            })
    void it_touches_what_was_accredited_on_the_last_day_and_is_not_on_the_next(String periods, String services) {
        for (String period : periods.split(", ")) {
            FIXTURE.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, period);
        }
        assertThat(touched(Holder.organisation(organisation))).isEqualTo(services);
    }

    @Test
    void one_scheme_of_the_two_that_do_for_a_service_is_enough_and_it_is_not_touched() {
        ended(Holder.organisation(organisation), Scheme.NACCC_ENHANCED);
        FIXTURE.accredit(Holder.centre(organisation, centre), Scheme.NACCC_SUPPORTED, "ACCREDITED 2025-01-01");
        assertThat(touched(Holder.organisation(organisation))).isEqualTo("SUPERVISED");
    }

    @Test
    void what_nobody_accredits_is_not_touched_by_anything() {
        long parents = FIXTURE.addOrganisation("Sample Parents " + counter);
        FIXTURE.addCentre(parents, "Invented Class", "WR1 1AA", ServiceKind.PIP);
        ended(Holder.organisation(parents), Scheme.NACCC_SUPPORTED);
        assertThat(touched(Holder.organisation(parents))).isEmpty();
    }

    @Test
    void the_end_of_one_centres_own_touches_no_other_centre() {
        long other = FIXTURE.addCentre(organisation, "Invented Lake", "WR2 1AA", ServiceKind.SUPERVISED);
        ended(Holder.centre(organisation, centre), Scheme.NACCC_ENHANCED);
        ended(Holder.centre(organisation, other), Scheme.NACCC_ENHANCED);
        assertThat(touched(Holder.centre(organisation, other))).isEqualTo("SUPERVISED");
        assertThat(touched(Holder.centre(organisation, centre))).isEqualTo("HANDOVER SUPERVISED");
        assertThat(touched(Holder.organisation(organisation))).isEqualTo("SUPERVISED HANDOVER SUPERVISED");
    }

    @Test
    void a_centre_that_its_organisation_covers_is_not_touched_when_its_own_ends() {
        FIXTURE.accredit(Holder.organisation(organisation), Scheme.NACCC_ENHANCED, "ACCREDITED 2025-01-01");
        ended(Holder.centre(organisation, centre), Scheme.NACCC_ENHANCED);
        assertThat(touched(Holder.centre(organisation, centre))).isEmpty();
    }

    @Test
    void what_is_not_offered_any_more_on_the_day_is_not_touched() {
        ended(Holder.organisation(organisation), Scheme.NACCC_ENHANCED);
        long handover = number("select id from providers.service where kind = 'HANDOVER' and centre_id = " + centre);
        int seen = (int) number("select version from providers.service where id = " + handover);
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(ServiceRegister.class)
                .withdrawService(handover, seen, LocalDate.parse("2026-11-24")));
        assertThat(touched(Holder.organisation(organisation))).isEqualTo("SUPERVISED");
        int version = (int) number("select version from providers.centre where id = " + centre);
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(Register.class)
                .closeCentre(centre, version, LocalDate.parse("2026-11-24")));
        assertThat(touched(Holder.organisation(organisation))).isEmpty();
    }

    @Test
    void the_organisations_of_others_are_left_out() {
        ended(Holder.organisation(organisation), Scheme.NACCC_ENHANCED);
        long other = FIXTURE.addOrganisation("Sample Others " + counter);
        FIXTURE.addCentre(other, "Invented Sea", "WR1 1AA", ServiceKind.SUPERVISED);
        assertThat(touched(Holder.organisation(other))).isEmpty();
    }

    private static long number(String sql) {
        return Long.parseLong(FIXTURE.value(sql));
    }

    private static void ended(Holder holder, Scheme scheme) {
        FIXTURE.accredit(holder, scheme, "ACCREDITED 2024-01-01 2026-11-30");
    }

    /** The services that are touched on 1 December 2026, by the names of their centres and their own. */
    private static String touched(Holder holder) {
        List<String> services =
                FIXTURE
                        .commission(s -> s.get(AccreditationImpact.class).from(holder, LocalDate.parse("2026-12-01")))
                        .stream()
                        .map(one -> one.service().name())
                        .toList();
        return String.join(" ", services);
    }
}
