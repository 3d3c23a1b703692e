package uk.gov.cafcass.intranet.providers.directory.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.cafcass.intranet.providers.register.screens.Samples.TODAY;
import static uk.gov.cafcass.intranet.providers.register.screens.Samples.found;
import static uk.gov.cafcass.intranet.providers.register.screens.Samples.stated;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.screens.FoundCentre.FoundService;
import uk.gov.cafcass.intranet.providers.register.domain.CentreWording;

/** The directory: services put together by centre, and how what is said of them reads. */
class FoundCentreTest {

    @Test
    void services_of_one_centre_stand_under_one_number() {
        List<FoundCentre> centres = FoundCentre.of(
                List.of(
                        found(7, ServiceKind.SUPERVISED, stated(4, "2026-11-01")),
                        found(7, ServiceKind.CCI, null),
                        found(3, ServiceKind.SUPERVISED, null)),
                TODAY);
        assertThat(centres).extracting(FoundCentre::mark).containsExactly(1, 2);
        assertThat(centres).extracting(FoundCentre::id).containsExactly(7L, 3L);
        assertThat(centres.get(0).lines())
                .extracting(FoundService::service)
                .containsExactly("Supervised contact", "Child contact intervention");
    }

    @Test
    void a_centre_is_greyed_out_only_when_none_of_its_services_may_be_recommended() {
        List<FoundCentre> centres = FoundCentre.of(
                List.of(
                        found(7, ServiceKind.SUPERVISED, null, "It is suspended."),
                        found(7, ServiceKind.PIP, null),
                        found(3, ServiceKind.SUPERVISED, null, "It has lapsed.")),
                TODAY);
        assertThat(centres).extracting(FoundCentre::muted).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, false", "2026-10-27, false", "2026-10-26, true"})
    void a_wait_is_old_when_it_was_stated_more_than_28_days_ago_C5(String on, boolean old) {
        FoundCentre centre = FoundCentre.of(List.of(found(7, ServiceKind.SUPERVISED, stated(4, on))), TODAY)
                .get(0);
        assertThat(centre.lines()).extracting(FoundService::old).containsExactly(old);
    }

    @ParameterizedTest
    @CsvSource({"0, No wait", "1, 1 week", "26, 26 weeks"})
    void waits_read_as_people_say_them(int weeks, String words) {
        assertThat(CentreWording.wait(stated(weeks, "2026-11-01"))).isEqualTo(words);
        assertThat(CentreWording.stated(stated(weeks, "2026-11-01"))).isEqualTo("stated on 1 November 2026");
    }

    @Test
    void a_wait_that_nobody_knows_says_what_to_do() {
        assertThat(CentreWording.wait(null)).isEqualTo("Not known");
        assertThat(CentreWording.stated(null)).isEqualTo("ask the centre");
    }

    @ParameterizedTest
    @CsvSource({"0, under 1 mile", "0.9, under 1 mile", "1.2, 1 mile", "1.6, 2 miles", "122.4, 122 miles"})
    void miles_are_no_more_exact_than_positions_are(double miles, String words) {
        assertThat(CentreWording.miles(miles)).isEqualTo(words);
    }

    @Test
    void address_languages_and_access_read_on_one_line() {
        FoundCentre centre =
                FoundCentre.of(List.of(found(7, ServiceKind.PIP, null)), TODAY).get(0);
        assertThat(centre.address()).isEqualTo("1 High Street, Worcester, WR1\u00a01ZZ");
        assertThat(centre.languages()).isEqualTo("English, Polish, Urdu");
        assertThat(centre.access()).isEqualTo("Step-free access, hearing loop");
        assertThat(CentreWording.languages(List.of())).isEqualTo("English");
        assertThat(CentreWording.access(List.of())).isEmpty();
    }
}
