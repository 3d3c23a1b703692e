package uk.gov.cafcass.intranet.providers.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Elsewhere;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Kind;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets.AreaSummary;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalSum;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** P-10: today is 24 November 2026. */
class InformationSheetsTest {

    private ProvidersFixture fixture;
    private long trust;
    private long worcester;

    @BeforeEach
    void open() {
        fixture = new ProvidersFixture();
        trust = fixture.addOrganisation("Sample Trust");
        worcester = fixture.commission(s -> {
            long centre = s.get(Register.class)
                    .addCentre(
                            trust,
                            new CentreDetails(
                                    "Sample Centre, Worcester",
                                    "1 High Street",
                                    "WR1 1AA",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Set.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP),
                                    List.of("Urdu", "Polish")))
                    .id();
            offer(s.get(ServiceRegister.class), centre, ServiceKind.SUPERVISED, new Wait(4, day("2026-10-26")));
            offer(s.get(ServiceRegister.class), centre, ServiceKind.CCI, new Wait(0, day("2026-10-27")));
            offer(s.get(ServiceRegister.class), centre, ServiceKind.SUPPORTED, null);
            return centre;
        });
        fixture.accredit(Holder.organisation(trust), Scheme.NACCC_ENHANCED, "ACCREDITED 2025-01-01 2027-12-31");
        long lapsed = fixture.addOrganisation("Lapsed Trust");
        fixture.addCentre(lapsed, "Sample Centre, Malvern", "WR14 1AA", ServiceKind.SUPERVISED);
        fixture.accredit(Holder.organisation(lapsed), Scheme.NACCC_ENHANCED, "ACCREDITED 2020-01-01 2022-12-31");
        long parenting = fixture.addOrganisation("Parenting Trust");
        fixture.addCentre(parenting, "Sample Programme, York", "YO1 7AA", ServiceKind.PIP);
        fixture.addCentre(parenting, "Sample Programme, Birmingham", "B1 1AA", ServiceKind.PIP);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_sheet_shows_who_may_be_recommended_today_and_nobody_else_P_10() {
        InformationSheet sheet = sheet("WORCESTER");
        assertThat(sheet.area().name()).isEqualTo("Worcester");
        assertThat(sheet.on()).isEqualTo("2026-11-24");
        assertThat(sheet.kinds()).extracting(Kind::service).containsExactlyInAnyOrder(ServiceKind.values());
        assertThat(kind(sheet, ServiceKind.SUPERVISED).here())
                .extracting(LocalService::centre)
                .containsExactly("Sample Centre, Worcester");
        assertThat(kind(sheet, ServiceKind.SUPPORTED).here())
                .as("offered there, without the accreditation for it")
                .isEmpty();
        assertThat(sheet.centres()).isEqualTo(1);
        assertThat(sheet.services()).isEqualTo(2);
    }

    @Test
    void a_centre_is_told_of_with_all_that_a_family_has_to_know() {
        fixture.doAs(Role.COMMISSIONER, s -> {
            ContactRegister contacts = s.get(ContactRegister.class);
            contacts.addContact(
                    Holder.organisation(trust),
                    new ContactDetails("Office", "", "office@example.org", "01905 496 0001"));
            contacts.addContact(Holder.centre(trust, worcester), new ContactDetails("Desk", "", "", "01905 496 0002"));
        });
        LocalService shown =
                kind(sheet("WORCESTER"), ServiceKind.SUPERVISED).here().get(0);
        assertThat(shown.organisation()).isEqualTo("Sample Trust");
        assertThat(shown.address()).isEqualTo("1 High Street");
        assertThat(shown.postcode()).isEqualTo("WR1 1AA");
        assertThat(shown.languages()).containsExactly("Polish", "Urdu");
        assertThat(shown.access()).containsExactly(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP);
        assertThat(shown.telephone()).as("the centre's own").isEqualTo("01905 496 0002");
        assertThat(shown.email()).as("the organisation's").isEqualTo("office@example.org");
        assertThat(shown.service().openingHours()).isEqualTo("Saturdays 10am to 4pm");
        assertThat(shown.service().waiting()).isEqualTo(new Wait(4, day("2026-10-26")));
    }

    @Test
    void what_nobody_offers_in_the_area_is_told_with_the_nearest_elsewhere_P_10() {
        InformationSheet sheet = sheet("WORCESTER");
        Elsewhere pip = kind(sheet, ServiceKind.PIP).nearest().orElseThrow();
        assertThat(pip.service().centre()).isEqualTo("Sample Programme, Birmingham");
        assertThat(pip.area().orElseThrow().code()).isEqualTo("BIRMINGHAM");
        assertThat(pip.miles()).isCloseTo(25, within(12.0));
        assertThat(kind(sheet, ServiceKind.SUPERVISED).nearest()).isEmpty();
        assertThat(kind(sheet, ServiceKind.DV_PROGRAMME).nearest())
                .as("nobody offers it")
                .isEmpty();
    }

    @Test
    void an_area_without_anybody_has_a_sheet_too() {
        InformationSheet sheet = sheet("CARLISLE");
        assertThat(sheet.centres()).isZero();
        assertThat(kind(sheet, ServiceKind.SUPERVISED)
                        .nearest()
                        .orElseThrow()
                        .service()
                        .centre())
                .isEqualTo("Sample Centre, Worcester");
    }

    @Test
    void tomorrow_it_may_say_something_else() {
        assertThat(sheet("WORCESTER").centres()).isEqualTo(1);
        fixture.clock.moveTo("2028-01-01");
        assertThat(sheet("WORCESTER").centres()).isZero();
        fixture.clock.moveTo("2026-11-24");
    }

    @Test
    void all_of_them_at_once_are_the_same_as_one_by_one_and_read_the_register_once() {
        fixture.transactions.statements();
        List<InformationSheet> all = as(Role.PRACTITIONER).all();
        assertThat(fixture.transactions.statements()).hasSize(3);
        assertThat(all).hasSize(40).allSatisfy(sheet -> assertThat(sheet)
                .isEqualTo(sheet(sheet.area().code())));
    }

    @Test
    void the_list_counts_centres_services_and_how_old_their_waits_are_C_5() {
        fixture.transactions.statements();
        List<AreaSummary> lines = as(Role.PRACTITIONER).list();
        assertThat(fixture.transactions.statements()).hasSize(2);
        assertThat(lines).hasSize(40);
        assertThat(sum(lines, "WORCESTER"))
                .as("of 26 and 27 October the first is more than 28 days ago")
                .isEqualTo(new LocalSum("WORCESTER", 1, 2, Optional.of(day("2026-10-26")), 1, 0));
        assertThat(sum(lines, "BIRMINGHAM")).isEqualTo(new LocalSum("BIRMINGHAM", 1, 1, Optional.empty(), 0, 1));
        assertThat(sum(lines, "CARLISLE")).isEqualTo(LocalSum.nothing("CARLISLE"));
    }

    @Test
    void an_area_that_there_is_not_has_no_sheet() {
        Problem problem = catchThrowableOfType(Problem.class, () -> sheet("ATLANTIS"));
        assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(problem.code()).isEqualTo("dfj-area.unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PRACTITIONER", "SERVICE_MANAGER", "COMMISSIONER", "GOVERNANCE"})
    void they_are_for_those_who_read_the_register(Role role) {
        for (Runnable asked :
                List.<Runnable>of(() -> as(role).of("WORCESTER"), () -> as(role).all(), () -> as(role).list())) {
            assertThat(catchThrowableOfType(Problem.class, asked::run).kind()).isEqualTo(Problem.Kind.NOT_ALLOWED);
        }
    }

    private static void offer(ServiceRegister register, long centre, ServiceKind kind, @Nullable Wait wait) {
        register.addService(centre, new ServiceDetails(kind, Setting.CENTRE, "Saturdays 10am to 4pm", null, wait));
    }

    private InformationSheet sheet(String dfjArea) {
        return as(Role.PRACTITIONER).of(dfjArea);
    }

    private Asked as(Role role) {
        return new Asked(role);
    }

    private static Kind kind(InformationSheet sheet, ServiceKind kind) {
        return sheet.kinds().stream()
                .filter(one -> one.service() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static LocalSum sum(List<AreaSummary> lines, String dfjArea) {
        return lines.stream()
                .filter(line -> line.area().code().equals(dfjArea))
                .findFirst()
                .orElseThrow()
                .sum();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Each question in a transaction of its own. */
    private final class Asked {

        private final Role role;

        Asked(Role role) {
            this.role = role;
        }

        InformationSheet of(String dfjArea) {
            return fixture.as(role, s -> s.get(InformationSheets.class).of(dfjArea));
        }

        List<InformationSheet> all() {
            return fixture.as(role, s -> s.get(InformationSheets.class).all());
        }

        List<AreaSummary> list() {
            return fixture.as(role, s -> s.get(InformationSheets.class).list());
        }
    }
}
