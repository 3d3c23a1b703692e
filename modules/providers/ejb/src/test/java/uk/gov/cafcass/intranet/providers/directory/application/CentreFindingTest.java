package uk.gov.cafcass.intranet.providers.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.api.NearbyCentre;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Page;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;

/** P-9 over 5,000 centres and 60,000 periods of accreditation, in every state. */
class CentreFindingTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();

    @BeforeAll
    static void fiveThousandCentres() {
        FIXTURE.database.execute(
                "insert into providers.organisation (name, third_sector) select 'Sample ' || n, true from generate_series(1, 2500) n",
                """
                insert into providers.centre (organisation_id, name, address, postcode, district, latitude, longitude, position_from,
                  dfj_area, edited_at)
                select 1 + n % 2500, 'Invented ' || n, '1 High Street', d.district || ' 1AA', d.district,
                  d.latitude + (n % 7) * 0.003, d.longitude + (n % 11) * 0.003, 'DISTRICT', d.dfj_area, now()
                from generate_series(1, 5000) n
                join (select *, row_number() over (order by md5(district)) as number from kernel.outcode where nation = 'ENGLAND') d
                  on d.number = 1 + n % (select count(*) from kernel.outcode where nation = 'ENGLAND')""",
                """
                insert into providers.service (centre_id, kind, setting, waiting_weeks, waiting_stated_on)
                select c.id, k.kind, case when c.id % 5 = 0 then 'COMMUNITY' else 'CENTRE' end,
                  case when c.id % 3 = 0 then null else c.id % 30 end, case when c.id % 3 = 0 then null else date '2026-11-01' end
                from providers.centre c
                join (values ('SUPPORTED', 0), ('SUPERVISED', 1), ('CCI', 2), ('PIP', 3), ('DV_PROGRAMME', 4),
                             ('MEDIATION_ASSESSMENT', 5), ('HANDOVER', 6), ('INDIRECT', 7)) as k (kind, n) on (c.id + k.n) % 3 = 0""",
                "insert into providers.centre_language select id, 'Urdu' from providers.centre where id % 10 = 0",
                "insert into providers.centre_access select id, 'STEP_FREE' from providers.centre where id % 2 = 0",
                "insert into providers.centre_access select id, 'HEARING_LOOP' from providers.centre where id % 4 = 0",
                """
                insert into providers.accreditation (organisation_id, scheme, status, from_on, until_on, recorded_at, recorded_by)
                select o.id, s.scheme,
                  case when y.n < 5 then 'ACCREDITED'
                       else (array['ACCREDITED', 'ACCREDITED', 'ACCREDITED', 'SUSPENDED', 'LAPSED', 'COMMITTED'])[1 + (o.id + s.n) % 6] end,
                  date '2010-01-01' + y.n * 1096, case when y.n < 5 then date '2010-01-01' + y.n * 1096 + 1095 end,
                  timestamptz '2020-01-01', 1
                from providers.organisation o
                cross join (values ('NACCC_SUPPORTED', 0), ('NACCC_ENHANCED', 1), ('RESPECT', 2), ('MEDIATION', 3)) as s (scheme, n)
                cross join generate_series(0, 5) as y (n)
                where (o.id + s.n) % 9 <> 0""",
                """
                insert into providers.accreditation (organisation_id, centre_id, scheme, status, from_on, recorded_at, recorded_by)
                select c.organisation_id, c.id, 'NACCC_ENHANCED',
                  (array['ACCREDITED', 'SUSPENDED', 'LAPSED'])[1 + c.id % 3], '2025-01-01', '2020-01-01', 1
                from providers.centre c where c.id % 7 = 0""",
                "update providers.centre set closed_on = '2026-11-24' where id % 100 = 0",
                "update providers.service set withdrawn_on = '2026-11-24' where id % 100 = 1",
                "vacuum analyze");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @ParameterizedTest
    @EnumSource(ServiceKind.class)
    void what_practitioners_find_is_what_the_rules_allow_and_nothing_else(ServiceKind kind) {
        CentreFilter filter = CentreFilter.of(kind);
        List<Found> everything = all(Role.COMMISSIONER, filter);
        List<Long> eligible = everything.stream()
                .filter(found -> found.verdict().eligible())
                .map(found -> found.row().centreId())
                .toList();
        assertThat(ids(all(Role.PRACTITIONER, filter))).isEqualTo(eligible).isNotEmpty();
        if (!kind.schemes().isEmpty()) {
            assertThat(everything).hasSizeGreaterThan(eligible.size());
        }
        for (Found found : everything.subList(0, 20)) {
            assertThat(found.verdict()).isEqualTo(FIXTURE.commission(s -> s.get(Eligibility.class)
                    .of(found.row().centreId(), kind, Use.RECOMMEND, LocalDate.parse("2026-11-24"))));
        }
    }

    @Test
    void the_nearest_come_first_with_their_miles() {
        Page page = find(Role.PRACTITIONER, "WR1 1AA", CentreFilter.of(ServiceKind.SUPERVISED), 50, 0);
        assertThat(page.lines()).hasSize(50);
        assertThat(page.more()).isTrue();
        List<CentreSummary> rows = page.lines().stream().map(Found::row).toList();
        assertThat(rows).isSortedAccordingTo(Comparator.comparingDouble(CentreSummary::miles));
        assertThat(rows).allSatisfy(row -> assertThat(row.miles())
                .isCloseTo(page.start().position().milesTo(row.position()), within(1e-6)));
    }

    @Test
    void pages_that_follow_each_other_show_every_centre_once() {
        CentreFilter filter = CentreFilter.of(ServiceKind.CCI);
        List<Long> paged = IntStream.range(0, 4)
                .boxed()
                .flatMap(page -> ids(
                        find(Role.PRACTITIONER, "LS1", filter, 25, page * 25).lines())
                        .stream())
                .toList();
        assertThat(paged)
                .doesNotHaveDuplicates()
                .isEqualTo(ids(find(Role.PRACTITIONER, "LS1", filter, 100, 0).lines()));
    }

    @Test
    void each_filter_leaves_out_what_it_should() {
        CentreFilter filter = new CentreFilter(
                Optional.of(ServiceKind.SUPERVISED),
                Optional.empty(),
                Optional.of(Area.NORTH),
                Optional.of("urdu"),
                Set.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP),
                OptionalInt.of(20),
                OptionalInt.of(80));
        List<CentreSummary> rows = find(Role.COMMISSIONER, "LS1 1AA", filter, 200, 0).lines().stream()
                .map(Found::row)
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.languages()).containsExactly("Urdu");
            assertThat(row.access()).containsExactly(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP);
            assertThat(row.service().kind()).isEqualTo(ServiceKind.SUPERVISED);
            assertThat(row.service().waiting()).isNotNull();
            assertThat(row.miles()).isLessThanOrEqualTo(80);
        });
        String expected = FIXTURE.value(
                """
                select count(*) from providers.centre c join providers.service s on s.centre_id = c.id
                join kernel.dfj_area d on d.code = c.dfj_area, kernel.outcode o
                where s.kind = 'SUPERVISED' and d.area = 'NORTH' and c.id % 20 = 0 and s.waiting_weeks <= 20 and c.closed_on is null
                  and s.withdrawn_on is null and o.district = 'LS1'
                  and 2 * 3958.7613 * asin(sqrt(sin(radians(c.latitude - o.latitude) / 2) ^ 2
                    + cos(radians(c.latitude)) * cos(radians(o.latitude)) * sin(radians(c.longitude - o.longitude) / 2) ^ 2)) <= 80""");
        assertThat(rows).hasSize(Integer.parseInt(expected));
        CentreFilter worcester = new CentreFilter(
                Optional.empty(),
                Optional.of("WORCESTER"),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.empty());
        assertThat(find(Role.COMMISSIONER, "LS1", worcester, 200, 0).lines())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.row().dfjArea()).contains("WORCESTER"));
    }

    @Test
    void a_search_costs_the_same_few_statements_however_much_it_finds() {
        FIXTURE.transactions.statements();
        find(Role.COMMISSIONER, "WR1", CentreFilter.of(ServiceKind.SUPERVISED), 200, 0);
        assertThat(FIXTURE.transactions.statements()).hasSize(4);
    }

    @Test
    void no_search_begins_across_the_sea() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> find(Role.PRACTITIONER, "BT1 5GS", CentreFilter.of(ServiceKind.SUPERVISED), 5, 0));
        assertThat(problem.faults())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.sentence())
                                .isEqualTo(
                                        "BT1 (Belfast) is in Northern Ireland. Cafcass works in England only. Enter a postcode in England."));
    }

    @Test
    void a_slip_is_answered_with_near_postcodes() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> find(Role.PRACTITIONER, "WRI 1AA", CentreFilter.of(ServiceKind.CCI), 5, 0));
        assertThat(problem.extras()).containsKey("near");
    }

    @Test
    void other_modules_are_given_the_nearest_that_would_do_whoever_asks() {
        for (Role role : List.of(Role.PRACTITIONER, Role.COMMISSIONER)) {
            List<NearbyCentre> three = FIXTURE.as(
                    role, s -> s.get(RegisterOfProviders.class).nearest("WR1 1AA", ServiceKind.SUPERVISED, 3));
            assertThat(three).hasSize(3).allSatisfy(centre -> assertThat(
                            FIXTURE.as(role, s -> s.get(RegisterOfProviders.class)
                                            .eligibility(
                                                    centre.centreId(),
                                                    ServiceKind.SUPERVISED,
                                                    Use.RECOMMEND,
                                                    LocalDate.parse("2026-11-24")))
                                    .eligible())
                    .isTrue());
        }
    }

    @Test
    void it_is_for_those_who_read_the_register() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> find(Role.ADMINISTRATOR, "WR1", CentreFilter.of(ServiceKind.CCI), 5, 0));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
    }

    private static List<Found> all(Role role, CentreFilter filter) {
        List<Found> all = new ArrayList<>();
        Page page = find(role, "LS1", filter, 200, 0);
        all.addAll(page.lines());
        while (page.more()) {
            page = find(role, "LS1", filter, 200, all.size());
            all.addAll(page.lines());
        }
        return all;
    }

    private static List<Long> ids(List<Found> found) {
        return found.stream().map(one -> one.row().centreId()).toList();
    }

    private static Page find(Role role, String from, CentreFilter filter, int limit, int leaveOut) {
        return FIXTURE.as(role, s -> s.get(CentreFinding.class).nearest(from, filter, limit, leaveOut));
    }
}
