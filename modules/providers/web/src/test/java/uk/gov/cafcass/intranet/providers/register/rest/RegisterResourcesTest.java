package uk.gov.cafcass.intranet.providers.register.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.accreditation.rest.AccreditationResource;
import uk.gov.cafcass.intranet.providers.accreditation.rest.AccreditationsJson;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;
import uk.gov.cafcass.intranet.providers.register.screens.Made;
import uk.gov.cafcass.intranet.providers.web.CommissionersWriteFilter;

/** The register as programs read and change it: nothing is deleted, and nobody writes over what they have not seen (P-1, A-2). */
class RegisterResourcesTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static Made made;
    private static long period;

    /** Recorded on 24 November 2026; it is the 25th now. */
    @BeforeAll
    static void register() {
        made = FIXTURE.make(Made::in);
        FIXTURE.with(forms -> period = Made.accredited(forms, made.holder()));
        FIXTURE.clock.moveTo("2026-11-25");
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static CentreResource centre(Forms forms) {
        return forms.services().fresh(CentreResource.class);
    }

    private static OrganisationResource organisation(Forms forms) {
        return forms.services().fresh(OrganisationResource.class);
    }

    private static AccreditationResource accreditation(Forms forms) {
        return forms.services().fresh(AccreditationResource.class);
    }

    private static VersionedResponse centre(Forms forms, long id) {
        return forms.services().fresh(CentreResponse.class).of(id);
    }

    private static CentreJson json(Forms forms) {
        return (CentreJson) centre(forms, made.centre()).body();
    }

    @Test
    void a_centre_is_told_with_all_that_belongs_to_it() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            CentreJson json = json(forms);
            assertThat(json.organisation().id()).isEqualTo(made.organisation());
            assertThat(json.postcode()).isEqualTo("WR1 1AA");
            assertThat(json.services())
                    .extracting(ServiceJson::id, ServiceJson::waitingWeeks, ServiceJson::waitingIsOld)
                    .containsExactly(tuple(Optional.of(made.service()), Optional.empty(), false));
            assertThat(json.accreditation())
                    .extracting(CentreJson.Accredited::id, CentreJson.Accredited::wholeOrganisation)
                    .containsExactly(tuple(period, false));
            assertThat(json.contacts()).hasSize(1);
            assertThat(json.closedOn()).isEmpty();
        });
    }

    /** Who may not read notes must not be told by a tag that there is another one. */
    @Test
    void what_is_shown_to_one_has_another_tag_than_what_is_shown_to_another() {
        FIXTURE.with(forms -> forms.get(ContactRegister.class).note(made.holder(), "Rang them"));
        String[] tags = new String[3];
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            assertThat(json(forms).notes()).isEmpty();
            tags[0] = centre(forms, made.centre()).tag();
        });
        FIXTURE.with(forms -> {
            assertThat(json(forms).notes()).isNotEmpty();
            tags[1] = centre(forms, made.centre()).tag();
            forms.get(ContactRegister.class).note(made.holder(), "Rang again");
        });
        FIXTURE.as(
                Role.PRACTITIONER,
                forms -> tags[2] = centre(forms, made.centre()).tag());
        assertThat(tags[0]).isNotEqualTo(tags[1]).isEqualTo(tags[2]);
    }

    @Test
    void what_belongs_to_a_centre_changes_its_tag_though_not_its_version() {
        FIXTURE.takenBack(forms -> {
            VersionedResponse before = centre(forms, made.centre());
            forms.get(ContactRegister.class)
                    .addContact(made.holder(), new ContactDetails("Lee", "", "lee@example.org", ""));
            VersionedResponse after = centre(forms, made.centre());
            assertThat(((CentreJson) after.body()).version()).isEqualTo(((CentreJson) before.body()).version());
            assertThat(after.tag()).isNotEqualTo(before.tag());
        });
    }

    @Test
    void of_a_sister_no_accreditation_is_told_and_of_the_organisation_it_is() {
        FIXTURE.takenBack(forms -> {
            long sister = Made.hall(forms, made.organisation(), "Sister");
            assertThat(((CentreJson) centre(forms, sister).body()).accreditation())
                    .isEmpty();
            OrganisationJson whole =
                    OrganisationJson.of(forms.get(RegisterReading.class).organisation(made.organisation()));
            assertThat(whole.centres()).extracting(OrganisationJson.Centre::id).contains(made.centre(), sister);
            assertThat(whole.contacts()).hasSize(1);
        });
    }

    @Test
    void nothing_is_deleted_and_who_tries_hears_what_to_do_instead_P_1() {
        Problem centre =
                FIXTURE.refused(Role.COMMISSIONER, forms -> centre(forms).delete(made.centre()));
        Problem whole =
                FIXTURE.refused(Role.COMMISSIONER, forms -> organisation(forms).delete(made.organisation()));
        assertThat(centre.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(centre.sentence()).contains("close it, from a day on");
        assertThat(whole.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(whole.sentence()).contains("end its accreditation and close its centres");
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> centre(forms).delete(999_999))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        FIXTURE.with(forms -> assertThat(json(forms).id()).isEqualTo(made.centre()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void nothing_is_changed_by_who_does_not_say_which_version_they_saw_A_2(@Nullable String ifMatch) {
        for (Consumer<Forms> change : List.<Consumer<Forms>>of(
                forms -> centre(forms).correct(made.centre(), ifMatch, SentRequest.body("{}")),
                forms -> centre(forms).close(made.centre(), ifMatch, SentRequest.body("{'on': '2026-12-01'}")),
                forms -> organisation(forms).correct(made.organisation(), ifMatch, SentRequest.body("{}")),
                forms -> forms.services()
                        .fresh(ServiceResource.class)
                        .withdraw(made.service(), ifMatch, SentRequest.body("{'on': '2026-12-01'}")),
                forms -> forms.services().fresh(ContactResource.class).remove(made.contact(), ifMatch))) {
            assertThat(FIXTURE.refused(Role.COMMISSIONER, change).kind()).isEqualTo(Kind.CONDITION_MISSING);
        }
    }

    @Test
    void a_tag_of_another_version_or_of_none_is_stale() {
        for (String tag : List.of("\"99\"", "\"99-abc\"", "seven", "W/\"0\"")) {
            assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> forms.services()
                                    .fresh(ContactResource.class)
                                    .remove(made.contact(), tag))
                            .kind())
                    .isEqualTo(Kind.STALE);
        }
        FIXTURE.with(forms -> assertThat(json(forms).contacts()).hasSize(1));
    }

    @Test
    void a_contact_is_taken_off_in_the_version_that_was_seen() {
        FIXTURE.takenBack(forms -> {
            int version = json(forms).contacts().get(0).version();
            forms.services().fresh(ContactResource.class).remove(made.contact(), "\"" + version + "\"");
            assertThat(json(forms).contacts()).isEmpty();
        });
    }

    @Test
    void organisations_are_listed_by_words_and_counted_whatever_the_limit() {
        FIXTURE.takenBack(forms -> {
            Made.in(forms);
            OrganisationsResource resource = forms.services().fresh(OrganisationsResource.class);
            OrganisationJson.Listed listed = resource.list(SentRequest.uri("words=trust&limit=1"));
            assertThat(listed.organisations()).hasSize(1);
            assertThat(listed.found()).isGreaterThanOrEqualTo(2);
            assertThat(resource.list(SentRequest.uri("words=zzz")).organisations())
                    .isEmpty();
            assertThat(resource.list(SentRequest.uri("")).organisations())
                    .extracting(OrganisationSummary::id)
                    .contains(made.organisation());
        });
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> forms.services()
                                .fresh(OrganisationsResource.class)
                                .list(SentRequest.uri("limit=201&sort=name")))
                        .faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("limit", "sort");
    }

    /** P-1: asked of a moment, the answer says what was held true then. */
    @Test
    void accreditations_are_told_as_they_were_known_at_a_moment_P_1() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            AccreditationsJson now = organisation(forms).accreditations(made.organisation(), SentRequest.uri(""));
            assertThat(now.accreditations()).singleElement().satisfies(one -> {
                assertThat(one.id()).isEqualTo(period);
                assertThat(one.centre()).contains(made.centre());
                assertThat(one.evidence()).isEqualTo("Letter");
            });
            assertThat(now.knownAt().toInstant()).isEqualTo(FIXTURE.clock.instant());
            assertThat(organisation(forms)
                            .accreditations(made.organisation(), SentRequest.uri("known-at=2026-11-01T00:00:00Z"))
                            .accreditations())
                    .isEmpty();
        });
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> organisation(forms)
                                .accreditations(made.organisation(), SentRequest.uri("known-at=2027-01-01T00:00:00Z")))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("known-at");
    }

    @Test
    void a_corrected_period_has_another_number_and_a_struck_one_is_gone() {
        FIXTURE.takenBack(forms -> {
            AccreditationsJson corrected = accreditation(forms)
                    .correct(
                            period,
                            SentRequest.body(
                                    "{'scheme': 'NACCC_SUPPORTED', 'status': 'ACCREDITED', 'from': '2025-02-01', 'until': '2028-01-31', 'evidence': 'Certificate', 'why': 'The certificate says so'}"));
            assertThat(corrected.accreditations()).singleElement().satisfies(one -> {
                assertThat(one.id()).isNotEqualTo(period);
                assertThat(one.from()).isEqualTo("2025-02-01");
                assertThat(one.why()).isEqualTo("The certificate says so");
            });
            assertThat(accreditation(forms)
                            .strike(
                                    corrected.accreditations().get(0).id(),
                                    SentRequest.body("{'why': 'Another centre was meant'}"))
                            .accreditations())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {'why': 'So'}                                                                                                      | scheme
            {'scheme': 'NACCC_SUPPORTED', 'status': 'ACCREDITED', 'from': '2026-02-01', 'until': '2026-01-31', 'why': 'So'}    | until
            {'scheme': 'GUILD', 'status': 'ACCREDITED', 'from': '2026-02-01', 'why': 'So'}                                     | scheme
            {'scheme': 'NACCC_SUPPORTED', 'status': 'ACCREDITED', 'from': '2026-02-01', 'why': ''}                             | why
            """)
    void what_is_wrong_with_a_correction_is_told_at_its_field(String body, String field) {
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> accreditation(forms)
                                .correct(period, SentRequest.body(body)))
                        .faults())
                .extracting(Fault::field)
                .contains(field);
    }

    private static ContainerRequestContext sent(String method) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                RegisterResourcesTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (self, called, given) -> method);
    }

    /** Nobody is told what would be wrong with what they may not send. */
    @ParameterizedTest
    @CsvSource({
        "GET, PRACTITIONER, true",
        "HEAD, ADMINISTRATOR, true",
        "OPTIONS, PRACTITIONER, true",
        "POST, PRACTITIONER, false",
        "PUT, GOVERNANCE, false",
        "DELETE, SERVICE_MANAGER, false",
        "PATCH, ADMINISTRATOR, false",
        "POST, COMMISSIONER, true",
        "DELETE, COMMISSIONER, true"
    })
    void only_the_commissioning_team_writes_and_others_are_refused_before_anything_is_read(
            String method, Role role, boolean passes) {
        Consumer<Forms> filter =
                forms -> forms.services().fresh(CommissionersWriteFilter.class).filter(sent(method));
        if (passes) {
            FIXTURE.as(role, filter);
        } else {
            assertThat(FIXTURE.refused(role, filter).kind()).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @Test
    void the_documents_of_a_centre_are_those_of_its_page() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            assertThat(centre(forms).documents(made.centre()).documents()).isEmpty();
            assertThat(organisation(forms).documents(made.organisation()).documents())
                    .isEmpty();
        });
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> centre(forms).documents(999_999))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> forms.get(ContactRegister.class)
                                .note(Holder.centre(made.organisation(), made.centre()), "Rang"))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }
}
