package uk.gov.cafcass.intranet.providers.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture.centre;
import static uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture.organisation;
import static uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSort;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** The register as commissioners keep it and others read it. */
class RegisterTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static int counter;

    private long organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = FIXTURE.addOrganisation("Sample Bridges " + ++counter);
        FIXTURE.audited.clear();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_centre_is_where_its_postcode_is_until_staff_know_better() {
        long id = FIXTURE.addCentre(organisation, "Invented House", "wr11aa");
        CentreView seen = read(id);
        assertThat(seen.text().postcode()).isEqualTo("WR1 1AA");
        assertThat(seen.site().positionFrom()).isEqualTo(PositionSource.DISTRICT);
        assertThat(seen.site().position().milesTo(new Position(52.19, -2.22))).isLessThan(2);
        assertThat(seen.area())
                .hasValueSatisfying(area -> assertThat(area.name()).isEqualTo("Worcester"));
        assertThat(seen.site().areaChosen()).isFalse();

        CentreDetails better = new CentreDetails(
                "Invented House",
                "2 High Street",
                "WR1 1AA",
                Optional.of(new Position(52.2, -2.2)),
                Optional.of("BIRMINGHAM"),
                Set.of(AccessFeature.STEP_FREE),
                List.of("urdu", "Polish", " Urdu"));
        correct(id, seen.version(), better);
        CentreView now = read(id);
        assertThat(now.site().positionFrom()).isEqualTo(PositionSource.TYPED);
        assertThat(now.site().position()).isEqualTo(new Position(52.2, -2.2));
        assertThat(now.site().dfjArea()).contains("BIRMINGHAM");
        assertThat(now.site().areaChosen()).isTrue();
        assertThat(now.text().languages()).containsExactly("Polish", "Urdu");
        assertThat(now.text().access()).containsExactly(AccessFeature.STEP_FREE);
        assertThat(FIXTURE.audited)
                .contains("CHANGED Invented House: added to Sample Bridges " + counter)
                .contains("CHANGED Invented House: corrected");
    }

    @Test
    void a_centre_of_northern_ireland_has_no_area_until_staff_choose_one() {
        CentreView seen = read(FIXTURE.addCentre(organisation, "Invented Quay", "BT1 5GS"));
        assertThat(seen.area()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_centre_is_told_at_once() {
        CentreDetails wrong = new CentreDetails(
                " ", "", "WRI 1AA", Optional.empty(), Optional.of("ATLANTIS"), Set.of(), List.of("x".repeat(61)));
        Problem problem = problem(() -> addCentre(wrong));
        assertThat(problem.faults())
                .extracting(Problem.Fault::field)
                .containsExactly("name", "address", "languages", "dfjArea", "postcode");
    }

    @Test
    void a_slip_in_a_postcode_is_answered_with_near_ones_and_a_district_alone_is_not_enough() {
        Problem slip = problem(() -> addCentre(centre("Invented Mill", "WRI 1AA")));
        assertThat(slip.sentence()).contains("WR1 (Worcester)");
        assertThat(slip.extras()).containsKey("near");
        assertThat(problem(() -> addCentre(centre("Invented Mill", "WR1"))).code())
                .isEqualTo("postcode.incomplete");
    }

    @Test
    void the_second_of_two_editors_is_told_and_changes_nothing() {
        long id = FIXTURE.addCentre(organisation, "Invented Barn", "LS1 1AA");
        CentreView seen = read(id);
        correct(id, seen.version(), centre("Invented Barn", "LS2 1AA"));
        Problem stale = problem(() -> correct(id, seen.version(), centre("Invented Shed", "LS3 1AA")));
        assertThat(stale.kind()).isEqualTo(Kind.STALE);
        assertThat(stale.extras()).containsEntry("version", seen.version() + 1);
        assertThat(read(id).text().postcode()).isEqualTo("LS2 1AA");
    }

    @Test
    void saving_what_stands_there_changes_nothing_and_one_more_language_is_a_change() {
        long id = FIXTURE.addCentre(organisation, "Invented Loft", "LS1 1AA");
        CentreView seen = read(id);
        FIXTURE.audited.clear();
        assertThat(correct(id, seen.version(), seen.text()).version()).isEqualTo(seen.version());
        assertThat(FIXTURE.audited).isEmpty();
        FIXTURE.clock.moveTo("2026-11-25");
        CentreDetails spoken = new CentreDetails(
                "Invented Loft",
                "1 High Street",
                "LS1 1AA",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of("Tamil"));
        assertThat(correct(id, seen.version(), spoken).version()).isEqualTo(seen.version() + 1);
        FIXTURE.clock.moveTo("2026-11-24");
    }

    @Test
    void a_service_stands_once_for_each_setting() {
        long id = FIXTURE.addCentre(organisation, "Invented Nook", "LS1 1AA", ServiceKind.SUPERVISED);
        Problem twice = problem(() -> offer(id, service(ServiceKind.SUPERVISED)));
        assertThat(twice.sentence()).contains("offers supervised contact at the centre already");
        offer(id, new ServiceDetails(ServiceKind.SUPERVISED, Setting.COMMUNITY, "", null, null));
        assertThat(read(id).services()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2026-11-01, 5, waitingWeeks",
        "261, 2026-11-01, 5, waitingWeeks",
        "4, 2026-11-25, 5, waitingStatedOn",
        "4, 2026-11-24, 0, capacity"
    })
    void a_wait_is_in_weeks_and_was_stated_on_a_day_that_has_been(
            int weeks, LocalDate day, int capacity, String field) {
        long id = FIXTURE.addCentre(organisation, "Invented Yard", "LS1 1AA");
        ServiceDetails text =
                new ServiceDetails(ServiceKind.SUPPORTED, Setting.CENTRE, "", capacity, new Wait(weeks, day));
        assertThat(problem(() -> offer(id, text)).faults())
                .extracting(Problem.Fault::field)
                .containsExactly(field);
    }

    @Test
    void what_a_centre_says_of_its_wait_replaces_what_it_said_before() {
        long id = FIXTURE.addCentre(organisation, "Invented Pier", "LS1 1AA", ServiceKind.CCI);
        ServiceView seen = read(id).services().get(0);
        ServiceDetails text = new ServiceDetails(
                ServiceKind.CCI, Setting.CENTRE, "Saturdays 10am to 4pm", 6, new Wait(7, TODAY.minusDays(3)));
        FIXTURE.commission(s -> s.get(ServiceRegister.class).correctService(seen.id(), seen.version(), text));
        assertThat(read(id).services()).extracting(ServiceView::text).containsExactly(text);
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(ServiceRegister.class)
                .withdrawService(seen.id(), seen.version() + 1, TODAY));
        assertThat(read(id).services().get(0).withdrawnOn()).contains(TODAY);
        Problem again = problem(() -> FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(ServiceRegister.class)
                .withdrawService(seen.id(), seen.version() + 2, TODAY)));
        assertThat(again.kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void no_two_organisations_have_one_name_or_one_number() {
        OrganisationDetails numbered = new OrganisationDetails("Sample Numbered", true, "N-1", "");
        FIXTURE.commission(s -> s.get(Register.class).addOrganisation(numbered));
        Problem taken = problem(() -> FIXTURE.commission(s ->
                s.get(Register.class).addOrganisation(new OrganisationDetails("SAMPLE numbered", true, "N-1", ""))));
        assertThat(taken.faults()).extracting(Problem.Fault::field).containsExactly("name", "membership");
    }

    @Test
    void notes_are_for_commissioners_alone() {
        Holder holder = Holder.organisation(organisation);
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(ContactRegister.class).note(holder, "Visited; all well."));
        OrganisationView seen =
                FIXTURE.commission(s -> s.get(RegisterReading.class).organisation(organisation));
        assertThat(seen.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Visited; all well.");
            assertThat(note.writtenBy().name()).isEqualTo("Commissioner");
        });
        assertThat(FIXTURE.as(Role.PRACTITIONER, s -> s.get(RegisterReading.class)
                                .organisation(organisation))
                        .notes())
                .isEmpty();
    }

    @Test
    void a_contact_of_a_centre_stands_with_the_organisation_too() {
        long id = FIXTURE.addCentre(organisation, "Invented Dell", "LS1 1AA");
        ContactDetails text = new ContactDetails("Paula Sample", "Coordinator", "", "0115 496 0123");
        Versioned<ContactDetails> contact =
                FIXTURE.commission(s -> s.get(ContactRegister.class).addContact(Holder.centre(organisation, id), text));
        assertThat(read(id).contacts()).containsExactly(contact);
        assertThat(FIXTURE.commission(s -> s.get(RegisterReading.class).organisation(organisation))
                        .contacts())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kept()).isEqualTo(contact);
                    assertThat(line.centre())
                            .map(OrganisationView.CentreLine::id)
                            .contains(id);
                });
        long other = FIXTURE.addOrganisation("Sample Elsewhere " + counter);
        assertThat(problem(() -> FIXTURE.commission(
                                s -> s.get(ContactRegister.class).addContact(Holder.centre(other, id), text)))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void the_list_finds_by_name_centre_number_and_postcode_in_two_statements() {
        FIXTURE.addCentre(organisation, "Invented Quarry", "TR26 1AA");
        for (String words : List.of("sample bridges " + counter, "quarry", "tr26")) {
            RegisterReading.Page page = page(words);
            assertThat(page.rows()).as(words).singleElement().satisfies(row -> {
                assertThat(row.id()).isEqualTo(organisation);
                assertThat(row.centres()).isEqualTo(1);
            });
            assertThat(page.found()).isEqualTo(1);
        }
        assertThat(page("100%").rows()).isEmpty();
        FIXTURE.transactions.statements();
        assertThat(page("").found())
                .isEqualTo(Integer.parseInt(FIXTURE.value("select count(*) from providers.organisation")));
        assertThat(FIXTURE.transactions.statements()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(OrganisationSort.class)
    void the_list_comes_in_any_order_and_shows_each_once(OrganisationSort key) {
        FIXTURE.addOrganisation("sample zebra " + counter);
        FIXTURE.addOrganisation("Sample Aardvark " + counter);
        int all = page("").found();
        List<Long> shown = Stream.iterate(0, leaveOut -> leaveOut < all, leaveOut -> leaveOut + 2)
                .flatMap(leaveOut -> FIXTURE
                        .<RegisterReading.Page>commission(
                                s -> s.get(RegisterReading.class).page("", Sorting.downwards(key), 2, leaveOut))
                        .rows()
                        .stream()
                        .map(OrganisationSummary::id))
                .toList();

        assertThat(shown).hasSize(all).doesNotHaveDuplicates();
    }

    static Stream<Arguments> writes() {
        Holder holder = Holder.organisation(1);
        ContactDetails contact = new ContactDetails("A", "", "a@b.example", "");
        List<Arguments> all = new ArrayList<>();
        all.add(write("add an organisation", s -> s.get(Register.class).addOrganisation(organisation("X"))));
        all.add(write("correct one", s -> s.get(Register.class).correctOrganisation(1, 1, organisation("X"))));
        all.add(write("add a centre", s -> s.get(Register.class).addCentre(1, centre("X", "LS1 1AA"))));
        all.add(write("correct one", s -> s.get(Register.class).correctCentre(1, 1, centre("X", "LS1 1AA"))));
        all.add(write("close one", s -> s.get(Register.class).closeCentre(1, 1, TODAY)));
        all.add(write("add a service", s -> s.get(ServiceRegister.class).addService(1, service(ServiceKind.CCI))));
        all.add(write("correct one", s -> s.get(ServiceRegister.class).correctService(1, 1, service(ServiceKind.CCI))));
        all.add(write("withdraw one", s -> s.get(ServiceRegister.class).withdrawService(1, 1, TODAY)));
        all.add(write("add a contact", s -> s.get(ContactRegister.class).addContact(holder, contact)));
        all.add(write("correct one", s -> s.get(ContactRegister.class).correctContact(1, 1, contact)));
        all.add(write("remove one", s -> s.get(ContactRegister.class).removeContact(1, 1)));
        all.add(write("add a note", s -> s.get(ContactRegister.class).note(holder, "x")));
        return all.stream();
    }

    private static Arguments write(String name, Consumer<Services> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void only_commissioners_write(String name, Consumer<Services> work) {
        for (Role role : Role.values()) {
            if (role != Role.COMMISSIONER) {
                assertThat(problem(() -> FIXTURE.doAs(role, work)).kind())
                        .as("%s", role)
                        .isEqualTo(Kind.NOT_ALLOWED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void those_who_work_with_providers_read_and_nobody_else(Role role) {
        boolean reads = Set.of(Role.PRACTITIONER, Role.SERVICE_MANAGER, Role.COMMISSIONER, Role.GOVERNANCE)
                .contains(role);
        Function<Services, Object> look = s -> s.get(RegisterReading.class).organisation(organisation);
        if (reads) {
            assertThat(FIXTURE.as(role, look) != null).isTrue();
        } else {
            assertThat(problem(() -> FIXTURE.as(role, look)).kind()).isEqualTo(Kind.NOT_ALLOWED);
        }
        assertThat(FIXTURE.as(role, s -> s.get(Access.class).mayRead()).booleanValue())
                .isEqualTo(reads);
        assertThat(FIXTURE.as(role, s -> s.get(Access.class).mayEdit()).booleanValue())
                .isEqualTo(role == Role.COMMISSIONER);
    }

    private static CentreView read(long id) {
        return FIXTURE.commission(s -> s.get(RegisterReading.class).centre(id));
    }

    private static RegisterReading.Page page(String words) {
        return FIXTURE.commission(s -> s.get(RegisterReading.class).page(words, 50, 0));
    }

    private Versioned<CentreDetails> addCentre(CentreDetails text) {
        return FIXTURE.commission(s -> s.get(Register.class).addCentre(organisation, text));
    }

    private static Versioned<CentreDetails> correct(long id, int version, CentreDetails text) {
        return FIXTURE.commission(s -> s.get(Register.class).correctCentre(id, version, text));
    }

    private static Versioned<ServiceDetails> offer(long centre, ServiceDetails text) {
        return FIXTURE.commission(s -> s.get(ServiceRegister.class).addService(centre, text));
    }

    private static Problem problem(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }
}
