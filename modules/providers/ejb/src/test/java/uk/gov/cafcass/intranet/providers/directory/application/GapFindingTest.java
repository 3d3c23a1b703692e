package uk.gov.cafcass.intranet.providers.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.AreaGaps;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.Gaps;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

class GapFindingTest {

    private ProvidersFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ProvidersFixture();
        long accredited = fixture.addOrganisation("Sample Trust");
        fixture.addCentre(accredited, "Sample Centre, Worcester", "WR1 1AA", ServiceKind.SUPERVISED);
        fixture.accredit(Holder.organisation(accredited), Scheme.NACCC_ENHANCED, "ACCREDITED 2025-01-01 2027-12-31");
        long lapsed = fixture.addOrganisation("Lapsed Trust");
        fixture.addCentre(lapsed, "Sample Centre, York", "YO1 7AA", ServiceKind.SUPERVISED);
        fixture.accredit(Holder.organisation(lapsed), Scheme.NACCC_ENHANCED, "ACCREDITED 2020-01-01 2022-12-31");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void only_who_is_accredited_today_covers_a_district_P_13() {
        Gaps gaps = find(ServiceKind.SUPERVISED, 20, OptionalInt.empty());
        assertThat(gaps.offers()).isEqualTo(1);
        assertThat(gaps.areas()).hasSize(40);
        assertThat(gaps.areas().stream().mapToInt(AreaGaps::districts).sum()).isGreaterThan(2_000);
        assertThat(districts(gaps)).contains("YO1").doesNotContain("WR1", "WR5");
    }

    @Test
    void a_wait_that_nobody_stated_is_not_soon_enough_P_13() {
        assertThat(districts(find(ServiceKind.SUPERVISED, 20, OptionalInt.of(8))))
                .contains("WR1");
    }

    @Test
    void a_distance_and_a_wait_that_make_no_sense_are_refused() {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> find(ServiceKind.SUPERVISED, 0, OptionalInt.of(-1)));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("miles", "weeks");
    }

    @Test
    void who_may_not_read_the_register_finds_no_gaps() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> fixture.as(Role.ADMINISTRATOR, s -> s.get(GapFinding.class)
                        .of(ServiceKind.SUPERVISED, 20, OptionalInt.empty())));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
    }

    private Gaps find(ServiceKind service, int miles, OptionalInt weeks) {
        return fixture.as(Role.PRACTITIONER, s -> s.get(GapFinding.class).of(service, miles, weeks));
    }

    private static java.util.List<String> districts(Gaps gaps) {
        return gaps.areas().stream()
                .flatMap(area -> area.gaps().stream())
                .map(gap -> gap.outcode().district())
                .toList();
    }
}
