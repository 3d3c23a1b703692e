package uk.gov.cafcass.intranet.providers.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.directory.rest.FoundJson.Near;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;
import uk.gov.cafcass.intranet.providers.register.screens.Made;
import uk.gov.cafcass.intranet.providers.register.screens.Samples;

/** The nearest centres and whether they may be used, as programs are told (C-4, P-9). */
class DirectoryResourcesTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static Made accredited;
    private static Made other;

    /** Two centres in Worcester; one of them is accredited, for supported contact. */
    @BeforeAll
    static void register() {
        accredited = FIXTURE.make(Made::in);
        other = FIXTURE.make(Made::in);
        FIXTURE.with(forms -> {
            Made.accredited(forms, accredited.holder());
            Made.service(forms, accredited.centre(), ServiceKind.SUPERVISED);
        });
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static FoundJson nearest(Forms forms, String query) {
        return forms.services().fresh(CentresResource.class).nearest(SentRequest.uri(query));
    }

    private static VerdictJson verdict(Forms forms, String query) {
        return forms.services().fresh(EligibilityResource.class).verdict(SentRequest.uri(query));
    }

    @Test
    void a_service_that_is_found_has_its_miles_to_a_tenth_and_why_it_may_not_be_used() {
        Near near = Near.of(
                Samples.found(7, ServiceKind.SUPERVISED, Samples.stated(3, "2026-10-26"), "It is suspended."),
                Samples.TODAY);
        assertThat(near.miles()).isEqualTo(3.3);
        assertThat(near.eligible()).isFalse();
        assertThat(near.reasons()).extracting(Reason::sentence).containsExactly("It is suspended.");
        assertThat(near.service().waitingWeeks()).contains(3);
        assertThat(near.service().waitingIsOld()).as("29 days (C-5)").isTrue();
        assertThat(near.service().id()).as("it is corrected where it is kept").isEmpty();
        assertThat(Near.of(Samples.found(7, ServiceKind.SUPERVISED, null), Samples.TODAY)
                        .service()
                        .waitingWeeks())
                .isEmpty();
    }

    @Test
    void who_only_recommends_is_told_of_who_may_be_used_and_the_commissioning_team_of_all() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            FoundJson found = nearest(forms, "near=WR1&service=supported");
            assertThat(found.centres())
                    .extracting(Near::id, Near::eligible)
                    .containsExactly(tuple(accredited.centre(), true));
            assertThat(found.more()).isFalse();
            assertThat(found.start().district()).isEqualTo("WR1");
            assertThat(found.start().nation()).isEqualTo(Nation.ENGLAND);
        });
        FIXTURE.with(forms -> {
            assertThat(nearest(forms, "near=WR1&service=supported").centres())
                    .extracting(Near::id)
                    .containsExactlyInAnyOrder(accredited.centre(), other.centre());
            assertThat(nearest(forms, "near=WR1&service=supported&limit=1").more())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', near",
        "near=WR77, near",
        "near=WR1&limit=0, limit",
        "near=WR1&access=stairs, access",
        "near=WR1&far=1, far"
    })
    void what_is_wrong_with_a_search_is_told_by_the_name_of_its_parameter(String query, String name) {
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> nearest(forms, query))
                        .faults())
                .extracting(Fault::field)
                .containsExactly(name);
    }

    @Test
    void a_verdict_is_yes_or_all_that_stands_against_it() {
        assertThat(VerdictJson.of(new Verdict(List.of(), "policy"))).isEqualTo(new VerdictJson(true, List.of()));
        List<Reason> reasons = List.of(new Reason("C-4", "One."), new Reason("P-2", "Two."));
        assertThat(VerdictJson.of(new Verdict(reasons, "policy"))).isEqualTo(new VerdictJson(false, reasons));
    }

    /** C-4: accredited on that day, for that kind of service. */
    @ParameterizedTest
    @CsvSource({
        "supported, recommend, 2026-11-24, true",
        "supported, signpost, 2026-11-24, true",
        "supported, recommend, 2024-12-31, false",
        "supported, recommend, 2028-01-01, false",
        "supervised, recommend, 2026-11-24, false",
        "pip, recommend, 2026-11-24, false"
    })
    void a_centre_may_be_used_for_what_it_is_accredited_and_offers_on_the_day_C_4(
            String service, String use, LocalDate on, boolean eligible) {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            VerdictJson json = verdict(
                    forms, "centre=" + accredited.centre() + "&service=" + service + "&use=" + use + "&on=" + on);
            assertThat(json.eligible()).isEqualTo(eligible);
            assertThat(json.reasons().isEmpty()).isEqualTo(eligible);
        });
    }

    @Test
    void without_a_day_it_is_asked_of_today() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            String query = "centre=" + accredited.centre() + "&service=supported&use=recommend";
            assertThat(verdict(forms, query)).isEqualTo(verdict(forms, query + "&on=2026-11-24"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', MALFORMED",
        "centre=x&service=supported&use=recommend, MALFORMED",
        "centre=1&service=supported&use=rent, MALFORMED",
        "centre=999999&service=supported&use=recommend, NOT_FOUND"
    })
    void what_cannot_be_asked_is_refused(String query, Kind kind) {
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> verdict(forms, query))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void there_is_a_sheet_for_each_dfj_area_that_counts_who_may_be_recommended_P_10() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            InformationSheetsResource resource = forms.services().fresh(InformationSheetsResource.class);
            InformationSheetsJson json = resource.list();
            assertThat(json.on()).isEqualTo("2026-11-24");
            assertThat(json.sheets()).hasSize(40);
            assertThat(json.sheets())
                    .filteredOn(sheet -> sheet.centres() > 0)
                    .extracting(
                            InformationSheetsJson.Sheet::centres,
                            InformationSheetsJson.Sheet::services,
                            InformationSheetsJson.Sheet::oldestWaitStatedOn,
                            InformationSheetsJson.Sheet::unknownWaits)
                    .containsExactly(tuple(1, 1, Optional.empty(), 1));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "SERVICE_MANAGER", "COMMISSIONER", "GOVERNANCE"},
            mode = Mode.EXCLUDE)
    void nobody_else_is_told_anything(Role role) {
        for (Consumer<Forms> asking : List.<Consumer<Forms>>of(
                forms -> nearest(forms, "near=WR1"),
                forms -> verdict(forms, "centre=" + other.centre() + "&service=supported&use=recommend"),
                forms -> forms.services().fresh(InformationSheetsResource.class).list(),
                forms -> forms.services()
                        .fresh(GapsResource.class)
                        .gaps(SentRequest.uri("service=supported&miles=10")))) {
            assertThat(FIXTURE.refused(role, asking)).extracting(Problem::kind).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @Test
    void where_a_search_begins_is_told_as_it_is_known() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            FoundJson.Start start = nearest(forms, "near=CF10").start();
            assertThat(start.nation()).isEqualTo(Nation.WALES);
            assertThat(start.latitude()).isBetween(51.0, 52.0);
            assertThat(start.longitude()).isBetween(-4.0, -2.5);
        });
    }
}
