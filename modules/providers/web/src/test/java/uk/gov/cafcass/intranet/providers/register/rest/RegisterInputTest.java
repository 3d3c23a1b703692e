package uk.gov.cafcass.intranet.providers.register.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.accreditation.rest.AccreditationInput;
import uk.gov.cafcass.intranet.providers.accreditation.rest.PolicyJson;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.web.KnownAt;

/** What programs send of the things of the register. */
class RegisterInputTest {

    private static JsonInput sent(String json) {
        return JsonReader.object(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> wrong(ThrowingCallable reading) {
        return catchThrowableOfType(Problem.class, reading).faults().stream()
                .map(Fault::field)
                .toList();
    }

    @Test
    void an_organisation_is_of_the_third_sector_unless_the_sender_says_no() {
        assertThat(sent("{'name': 'Sample Bridges'}")
                        .as(OrganisationInput.class)
                        .details())
                .isEqualTo(new OrganisationDetails("Sample Bridges", true, "", ""));
        assertThat(sent("{'name': 'x', 'thirdSector': false}")
                        .as(OrganisationInput.class)
                        .details()
                        .thirdSector())
                .isFalse();
        assertThat(wrong(() -> sent("{'thirdSector': 'no', 'fame': 1}")
                        .as(OrganisationInput.class)
                        .details()))
                .containsExactly("thirdSector", "fame");
    }

    @Test
    void a_centre_has_a_position_of_two_numbers_or_none() {
        CentreDetails text =
                sent("{'name': 'A', 'address': 'B', 'postcode': 'WR1 1AA', 'latitude': 52.2, 'longitude': -2.25,"
                                + " 'access': ['step-free', 'HEARING_LOOP'], 'languages': ['urdu']}")
                        .as(CentreInput.class)
                        .details();

        assertThat(text.position()).contains(new Position(52.2, -2.25));
        assertThat(text.access()).isEqualTo(Set.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP));
        assertThat(text.languages()).containsExactly("Urdu");
        assertThat(text.dfjArea()).isEmpty();
        assertThat(wrong(() -> sent("{'latitude': 52.2}").as(CentreInput.class).details()))
                .containsExactly("longitude");
        assertThat(wrong(() -> sent("{'latitude': 92, 'longitude': 2}")
                        .as(CentreInput.class)
                        .details()))
                .contains("latitude");
        assertThat(wrong(() -> sent("{'access': ['LIFT'], 'languages': [7]}")
                        .as(CentreInput.class)
                        .details()))
                .containsExactly("access", "languages[0]");
    }

    @Test
    void a_wait_is_sent_with_its_day_C_5() {
        assertThat(sent("{'kind': 'CCI', 'waitingWeeks': 3, 'waitingStatedOn': '2026-11-20'}")
                        .as(ServiceInput.class)
                        .details())
                .isEqualTo(new ServiceDetails(
                        ServiceKind.CCI, Setting.CENTRE, "", null, new Wait(3, LocalDate.parse("2026-11-20"))));
        assertThat(wrong(() -> sent("{'kind': 'CCI', 'waitingWeeks': 3}")
                        .as(ServiceInput.class)
                        .details()))
                .containsExactly("waitingStatedOn");
        assertThat(wrong(() -> sent("{'waitingStatedOn': '2026-11-20'}")
                        .as(ServiceInput.class)
                        .details()))
                .containsExactly("kind", "waitingWeeks");
    }

    @Test
    void what_ends_ends_on_a_day() {
        assertThat(sent("{'on': '2026-12-01'}").as(ClosingInput.class).on()).isEqualTo("2026-12-01");
        assertThat(wrong(() -> sent("{}").as(ClosingInput.class).on())).containsExactly("on");
        assertThat(wrong(() -> sent("{'on': 'soon'}").as(ClosingInput.class).on()))
                .contains("on");
    }

    @Test
    void a_period_of_accreditation_has_a_scheme_a_status_and_a_first_day_P_1() {
        AccreditationInput recorded =
                sent("{'scheme': 'NACCC_ENHANCED', 'status': 'accredited', 'from': '2026-01-01', 'why': 'List'}")
                        .as(AccreditationInput.class);

        assertThat(recorded.entry())
                .isEqualTo(new AccreditationEntry(
                        Scheme.NACCC_ENHANCED,
                        AccreditationStatus.ACCREDITED,
                        Period.since(LocalDate.parse("2026-01-01")),
                        ""));
        assertThat(recorded.why()).isEqualTo("List");
        assertThat(wrong(() -> sent("{}").as(AccreditationInput.class))).containsExactly("scheme", "status", "from");
        assertThat(wrong(() -> sent("{'from': '2026-02-01', 'until': '2026-01-01', 'why': 'x'}")
                        .as(AccreditationInput.Suspension.class)
                        .days()))
                .containsExactly("until");
        assertThat(wrong(() -> sent("{'why': 'x'}").as(AccreditationInput.End.class)))
                .containsExactly("until");
    }

    @Test
    void a_moment_of_knowing_is_written_as_ISO_8601() {
        assertThat(KnownAt.read(Parameters.of())).isEmpty();
        assertThat(KnownAt.read(Parameters.of("known-at", "2026-11-24T10:30:00Z")))
                .isEqualTo(Optional.of(OffsetDateTime.parse("2026-11-24T10:30:00Z")));
        assertThat(wrong(() -> KnownAt.read(Parameters.of("known-at", "yesterday"))))
                .containsExactly("known-at");
    }

    @Test
    void a_policy_says_whether_being_committed_is_enough_P_2() {
        assertThat(sent("{'name': 'x', 'from': '2027-04-01', 'committedCounts': true}")
                        .as(PolicyJson.Input.class))
                .isEqualTo(new PolicyJson.Input("x", LocalDate.parse("2027-04-01"), true));
        assertThat(wrong(() -> sent("{}").as(PolicyJson.Input.class))).containsExactly("from", "committedCounts");
    }
}
