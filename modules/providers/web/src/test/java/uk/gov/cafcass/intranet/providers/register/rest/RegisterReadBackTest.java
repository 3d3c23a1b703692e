package uk.gov.cafcass.intranet.providers.register.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.cafcass.intranet.providers.web.SameFields.assertReadBack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.register.application.OrganisationView;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;

/** The register as programs send them, through the domain's record, to what they read. */
class RegisterReadBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static <T extends Record> T read(String json, Class<T> type) {
        return JsonReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), type);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void an_organisation_comes_back_with_every_field(boolean thirdSector) {
        OrganisationInput sent = read(
                "{'name': 'Sample Trust', 'thirdSector': " + thirdSector
                        + ", 'membership': 'M1', 'website': 'https://example.org'}",
                OrganisationInput.class);
        assertReadBack(
                sent, OrganisationJson.of(new OrganisationView(1, 0, sent.details(), List.of(), List.of(), List.of())));
    }

    @Test
    void a_contact_comes_back_with_every_field_and_the_centre_that_it_stands_with() {
        ContactInput sent = read(
                "{'name': 'Kim Sample', 'job': 'Coordinator', 'email': 'kim@example.org', 'telephone': '020 7946 0018'}",
                ContactInput.class);
        ContactJson json = ContactJson.of(new Versioned<>(4, 2, sent.details()), Optional.of(9L));
        assertReadBack(sent, json);
        assertThat(json.centre()).contains(9L);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-11-24, false", "6, 2026-10-27, false", "6, 2026-10-26, true", "6, 2026-01-01, true"})
    void a_service_comes_back_with_its_wait_which_is_old_after_28_days_C_5(int weeks, LocalDate stated, boolean old) {
        ServiceInput sent = read(
                "{'kind': 'SUPERVISED', 'setting': 'COMMUNITY', 'openingHours': 'Saturdays', 'capacity': 8, 'waitingWeeks': "
                        + weeks + ", 'waitingStatedOn': '" + stated + "'}",
                ServiceInput.class);
        ServiceJson json = ServiceJson.of(sent.details(), TODAY);
        assertReadBack(sent, json);
        assertThat(json.waitingIsOld()).isEqualTo(old);
    }

    @Test
    void a_service_of_which_no_wait_is_known_has_none_and_stands_at_its_centre() {
        ServiceJson json = ServiceJson.of(
                read("{'kind': 'SUPPORTED', 'openingHours': ''}", ServiceInput.class)
                        .details(),
                TODAY);
        assertThat(json.waitingWeeks()).isEmpty();
        assertThat(json.waitingStatedOn()).isEmpty();
        assertThat(json.waitingIsOld()).isFalse();
        assertThat(json.setting().name()).isEqualTo("CENTRE");
    }

    @Test
    void a_centre_is_what_was_sent() {
        CentreDetails details = read(
                        """
                        {'name': 'Hall', 'address': '1 High Street', 'postcode': 'wr1 1aa', 'latitude': 52.2, 'longitude': -2.2,
                         'dfjArea': 'WORCESTER', 'access': ['STEP_FREE'], 'languages': ['Urdu']}""",
                        CentreInput.class)
                .details();
        assertThat(details.position()).hasValueSatisfying(at -> {
            assertThat(at.latitude()).isEqualTo(52.2);
            assertThat(at.longitude()).isEqualTo(-2.2);
        });
        assertThat(details.dfjArea()).contains("WORCESTER");
        assertThat(details.languages()).containsExactly("Urdu");
        assertThat(details.access()).hasSize(1);
    }
}
