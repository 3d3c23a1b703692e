package uk.gov.cafcass.intranet.providers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.samples.SampleRegister.Sample;

/** The invented register adds up to the Board's paper of 16 April 2010, and shows what can become of an accreditation. */
class SampleProvidersTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();

    @BeforeAll
    static void load() {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleProviders.class).load());
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void contracted_providers_and_supported_contact_centres_are_as_many_as_in_the_paper() {
        assertThat(byArea("SUPERVISED", "distinct c.organisation_id"))
                .containsExactly("NORTH 27", "CENTRAL 32", "SOUTH 29");
        assertThat(byArea("SUPPORTED", "distinct c.id")).containsExactly("NORTH 55", "CENTRAL 84", "SOUTH 85");
        assertThat(FIXTURE.value(count("PIP"))).isEqualTo("54");
        assertThat(FIXTURE.value(count("DV_PROGRAMME"))).isEqualTo("8");
    }

    @Test
    void every_one_of_the_forty_areas_has_supported_and_supervised_contact() {
        for (String kind : List.of("SUPPORTED", "SUPERVISED")) {
            assertThat(FIXTURE.value(
                            "select count(distinct c.dfj_area) from providers.centre c join providers.service s on s.centre_id = c.id where s.kind = '"
                                    + kind + "'"))
                    .isEqualTo("40");
        }
    }

    @Test
    void nothing_in_it_could_be_taken_for_real() {
        assertThat(
                        FIXTURE.value(
                                "select count(*) from providers.centre where name not like 'Sample %' or postcode not like '%ZZ'"))
                .isEqualTo("0");
        assertThat(FIXTURE.value("select count(*) from providers.contact where email not like '%@example.org'"))
                .isEqualTo("0");
        assertThat(
                        FIXTURE.value(
                                """
                        select count(*) from providers.contact where telephone !~
                          '^(01[1-8][0-9] 496 0|0121 496 0|01[56]1 496 0|0191 498 0|020 7946 0)[0-9]{3}$|^01632 960 [0-9]{3}$'"""))
                .isEqualTo("0");
    }

    @Test
    void what_is_said_of_it_could_have_been_entered_by_hand() {
        LocalDate today = LocalDate.parse("2026-11-24");
        List<Sample> all = FIXTURE.commission(
                s -> new SampleRegister(s.get(Places.class).dfjAreas(), s.get(Places.class)::districts, today).all());
        assertThat(all).hasSize(88 + 224 + 54 + 8).allSatisfy(sample -> {
            assertThat(Constraints.faults(sample.text())).isEmpty();
            assertThat(sample.centres()).isNotEmpty().allSatisfy(centre -> {
                assertThat(Constraints.faults(centre.text())).isEmpty();
                assertThat(Constraints.faults(centre.contact())).isEmpty();
                assertThat(centre.services()).isNotEmpty().allSatisfy(service -> assertThat(
                                Constraints.faults(service, today))
                        .isEmpty());
            });
        });
    }

    @Test
    void some_are_suspended_lapsed_promised_or_known_better_now() {
        assertThat(
                        FIXTURE.database.query(
                                "select distinct status from providers.accreditation where superseded_at is null order by status"))
                .hasSize(4);
        assertThat(FIXTURE.value("select count(*) > 10 from providers.accreditation where superseded_at is not null"))
                .isEqualTo("true");
    }

    @Test
    void waits_are_short_and_long_fresh_and_old_and_sometimes_not_known() {
        List<String> kinds = List.of(
                "waiting_weeks > 25",
                "waiting_weeks = 0",
                "waiting_stated_on < date '2026-10-27'",
                "waiting_stated_on > date '2026-11-01'",
                "waiting_weeks is null");
        for (String kind : kinds) {
            assertThat(FIXTURE.value("select count(*) > 5 from providers.service where " + kind))
                    .as(kind)
                    .isEqualTo("true");
        }
    }

    @Test
    void there_is_something_for_every_filter() {
        assertThat(FIXTURE.value("select count(distinct language) from providers.centre_language"))
                .isEqualTo("12");
        assertThat(FIXTURE.value("select count(distinct feature) from providers.centre_access"))
                .isEqualTo("6");
        assertThat(FIXTURE.value("select count(distinct kind) from providers.service"))
                .isEqualTo("8");
    }

    @Test
    void a_practitioner_finds_supervised_contact_near_worcester() {
        CentreFilter near = new CentreFilter(
                java.util.Optional.of(ServiceKind.SUPERVISED),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.of(40));
        List<Found> found = FIXTURE.as(
                Role.PRACTITIONER,
                s -> s.get(CentreFinding.class).nearest("WR1 1AA", near, 10, 0).lines());
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.verdict().eligible()).isTrue());
    }

    @Test
    void loading_it_again_adds_nothing() {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(SampleProviders.class).load());
        assertThat(FIXTURE.value("select count(*) from providers.organisation")).isEqualTo("374");
    }

    private static List<String> byArea(String kind, String what) {
        return FIXTURE
                .database
                .query(
                        """
                        select a.area, count(%s) from providers.centre c
                        join providers.service s on s.centre_id = c.id
                        join kernel.dfj_area a on a.code = c.dfj_area
                        where s.kind = '%s' group by a.area order by position(left(a.area, 1) in 'NCS')"""
                                .formatted(what, kind))
                .stream()
                .map(row -> String.join(" ", row))
                .toList();
    }

    private static String count(String kind) {
        return "select count(distinct c.organisation_id) from providers.centre c join providers.service s on s.centre_id = c.id where s.kind = '"
                + kind + "'";
    }
}
