package uk.gov.cafcass.intranet.providers.registerimport.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.CentreView;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** P-11: what a confirmed list leaves in the register as it was, and what it writes so that P-1 holds. */
class ImportedRegisterTest {

    private static final ImportFixture SHARED = new ImportFixture();
    private static final Position DOOR = new Position(52.2, -2.21);
    private final ImportFixture fixture = SHARED;
    private final ProvidersFixture providers = SHARED.providers;
    private long organisation;
    private long centre;

    @BeforeEach
    void aCentreOfWhichMuchIsKnown() {
        providers.database.execute("truncate providers.organisation, providers.register_import cascade");
        providers.clock.moveTo("2026-11-24");
        organisation = providers
                .commission(s -> s.get(Register.class)
                        .addOrganisation(
                                new OrganisationDetails("Sample Trust", false, "M1", "https://sample.example.org")))
                .id();
        String area = providers.value("select min(code) from kernel.dfj_area");
        centre = providers
                .commission(s -> s.get(Register.class).addCentre(organisation, within(area)))
                .id();
        providers.accredit(
                Holder.centre(organisation, centre), Scheme.NACCC_SUPPORTED, "ACCREDITED 2024-01-01 2026-12-31");
        providers.audited.clear();
    }

    /** With all that the list does not tell of. */
    private static CentreDetails within(String area) {
        return new CentreDetails(
                "Sample Centre",
                "1 High Street",
                "WR1 1AA",
                Optional.of(DOOR),
                Optional.of(area),
                Set.of(AccessFeature.QUIET_ROOM),
                List.of("Urdu"));
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Test
    void what_the_list_does_not_tell_of_stays_as_staff_entered_it() {
        CentreDetails before = view().text();
        confirm(list("Sample Centre", "WR1 1AA", "2027-12-31"));
        assertThat(view().text()).isEqualTo(before);
        assertThat(providers.database.query("select third_sector, membership, website from providers.organisation"))
                .containsExactly(List.of("false", "M1", "https://sample.example.org"));
    }

    @Test
    void a_centre_that_moved_is_no_longer_where_staff_said_that_it_is() {
        confirm(list("Sample Centre", "WR2 4AA", "2026-12-31"));
        CentreDetails after = view().text();
        assertThat(after.postcode()).isEqualTo("WR2 4AA");
        assertThat(after.position()).isEmpty();
        assertThat(after.dfjArea()).isEmpty();
        assertThat(after.languages()).containsExactly("Urdu");
        assertThat(providers.value("select position_from from providers.centre"))
                .isEqualTo("DISTRICT");
    }

    @Test
    void a_centre_with_a_new_name_is_the_same_centre() {
        confirm(list("Renamed Centre", "WR1 1AA", "2026-12-31"));
        assertThat(view().text().name()).isEqualTo("Renamed Centre");
        assertThat(providers.value("select count(*) from providers.centre")).isEqualTo("1");
    }

    @Test
    void a_wait_that_is_stated_anew_leaves_hours_and_capacity_of_the_service_alone() {
        providers.doAs(Role.COMMISSIONER, s -> s.get(ServiceRegister.class)
                .addService(
                        centre,
                        new ServiceDetails(
                                ServiceKind.SUPPORTED,
                                Setting.CENTRE,
                                "Saturdays from 10 to 4",
                                6,
                                new Wait(4, LocalDate.parse("2026-10-01")))));
        confirm(
                ("membership number,organisation,centre,address,postcode,services,waiting weeks,waiting stated on,scheme,status,"
                                + "accredited from,accredited until\n"
                                + "M1,Sample Trust,Sample Centre,1 High Street,WR1 1AA,Supported contact,9,2026-11-20,supported,"
                                + "accredited,2024-01-01,2026-12-31\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(providers.database.query(
                        "select opening_hours, capacity, waiting_weeks, waiting_stated_on from providers.service"))
                .containsExactly(List.of("Saturdays from 10 to 4", "6", "9", "2026-11-20"));
    }

    @Test
    void what_we_knew_before_the_import_is_still_the_answer_as_we_knew_it_P_1() {
        OffsetDateTime before = OffsetDateTime.now(providers.clock).plusHours(1);
        providers.clock.moveTo("2026-11-25");
        confirm(list("Sample Centre", "WR1 1AA", "2027-12-31"));
        providers.clock.moveTo("2026-11-26");
        OffsetDateTime after = OffsetDateTime.now(providers.clock);
        LocalDate day = LocalDate.parse("2027-06-01");
        assertThat(accredited(day, before)).isFalse();
        assertThat(accredited(day, after)).isTrue();
        assertThat(accredited(LocalDate.parse("2024-01-01"), before)).isTrue();
        assertThat(accredited(LocalDate.parse("2028-01-01"), after)).isFalse();
    }

    @Test
    void what_the_list_tells_of_a_whole_year_ago_is_recorded_as_known_from_today() {
        providers.accredit(Holder.centre(organisation, centre), Scheme.NACCC_ENHANCED, "COMMITTED 2023-01-01");
        confirm(ListText.list()
                .line("M1,Sample Trust,Sample Centre,1 High Street,WR1 1AA,supported,accredited,2024-01-01,2026-12-31")
                .line("M1,Sample Trust,Sample Centre,1 High Street,WR1 1AA,enhanced,accredited,2025-11-24,2028-11-23")
                .bytes());
        assertThat(providers.database.query(
                        "select status, from_on, until_on, recorded_at::date from providers.accreditation"
                                + " where scheme = 'NACCC_ENHANCED' and superseded_at is null order by from_on"))
                .containsExactly(
                        List.of("COMMITTED", "2023-01-01", "2025-11-23", "2026-11-24"),
                        List.of("ACCREDITED", "2025-11-24", "2028-11-23", "2026-11-24"));
        assertThat(providers.value("select count(*) from providers.accreditation where scheme = 'NACCC_ENHANCED'"
                        + " and superseded_why like 'NACCC’s list of 24 November 2026, import %'"))
                .isEqualTo("1");
    }

    @Test
    void the_others_of_the_team_are_told_what_was_imported() {
        providers.database.execute(
                "insert into kernel.account (username, name) values ('colleague', 'Another Commissioner')",
                "insert into kernel.account_role select id, 'COMMISSIONER' from kernel.account where username = 'colleague'");
        confirm(list("Sample Centre", "WR1 1AA", "2027-12-31"));
        assertThat(providers.value("select text from kernel.notice n join kernel.account a on a.id = n.account_id"
                        + " where a.username = 'colleague'"))
                .isEqualTo(
                        "Imported NACCC’s list of 24 November 2026: 0 new, 1 changed, 0 lapsed, 0 unchanged, 0 rejected");
    }

    @Test
    void the_one_that_is_open_is_found_until_it_is_over_and_the_latest_comes_first() {
        assertThat(open()).isEmpty();
        long first = fixture.preview(ListText.list().line(line("Sample Centre", "WR1 1AA", "2027-12-31")));
        assertThat(open()).map(RegisterImport::id).contains(first);
        fixture.giveUp(first);
        assertThat(open()).isEmpty();
        assertThat(fixture.rows(first, RowKind.CHANGED)).isEmpty();
        providers.clock.moveTo("2026-11-25");
        long second = fixture.preview(ListText.list().line(line("Sample Centre", "WR1 1AA", "2027-12-31")));
        List<RegisterImport> latest =
                providers.commission(s -> s.get(ImportReading.class).latest(1, 0));
        assertThat(latest).extracting(RegisterImport::id).containsExactly(second);
        assertThat(providers.<List<RegisterImport>>commission(
                        s -> s.get(ImportReading.class).latest(1, 1)))
                .extracting(RegisterImport::state)
                .containsExactly(ImportState.GIVEN_UP);
    }

    @Test
    void one_that_there_is_not_is_told_so_by_every_way_to_it() {
        assertThat(catchThrowableOfType(Problem.class, () -> fixture.view(999)).kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(catchThrowableOfType(Problem.class, () -> fixture.confirm(Role.COMMISSIONER, 999, 0))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(catchThrowableOfType(Problem.class, () -> fixture.giveUp(999))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    private Optional<RegisterImport> open() {
        return providers.commission(s -> s.get(ImportReading.class).open());
    }

    private static String line(String name, String postcode, String until) {
        return ",Sample Trust," + name + ",1 High Street," + postcode + ",supported,accredited,2024-01-01," + until;
    }

    private static byte[] list(String name, String postcode, String until) {
        return ListText.list().line(line(name, postcode, until)).bytes();
    }

    private void confirm(byte[] list) {
        long id = fixture.begin(Role.COMMISSIONER, ImportFixture.DAY, list, null);
        fixture.read();
        fixture.confirm(id);
        assertThat(fixture.of(id).state()).isEqualTo(ImportState.CONFIRMED);
    }

    private CentreView view() {
        return providers.commission(s -> s.get(RegisterReading.class).centre(centre));
    }

    private boolean accredited(LocalDate day, OffsetDateTime asKnownAt) {
        return providers
                .commission(s ->
                        s.get(AccreditationReading.class).accredited(centre, ServiceKind.SUPPORTED, day, asKnownAt))
                .isPresent();
    }
}
