package uk.gov.cafcass.intranet.providers.registerimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldService;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** P-11: what a line says of services and waits, and what it does not tell of and leaves as it is. */
class ListedServicesTest {

    private static final String HEAD =
            "organisation,centre,address,postcode,services,waiting weeks,waiting stated on,scheme,status,accredited from,"
                    + "accredited until\n";

    private final HeldRegister register = new HeldRegister();
    private final List<HeldService> services = new ArrayList<>();

    ListedServicesTest() {
        register.organisation(1, "Sample Trust", "");
        register.centres.add(
                new HeldCentre(1, 1, HeldRegister.text("Sample Centre", "WR1 1AA"), Optional.empty(), services));
        register.accredit(Holder.centre(1, 1), "supported ACCREDITED 2024-01-01");
        register.accredit(Holder.centre(1, 1), "enhanced ACCREDITED 2024-01-01");
    }

    @Test
    void a_service_that_is_not_there_is_added_with_its_wait() {
        Comparison comparison = compare("Handover,3,2026-11-01,supported");
        assertThat(comparison.rows().get(0).changes())
                .containsExactly(
                        new FieldChange("Service", "", "Handover"),
                        new FieldChange("Wait for handover", "", "3 weeks, stated on 1 November 2026"));
        assertThat(comparison.planned().services()).singleElement().satisfies(service -> {
            assertThat(service.id()).isEmpty();
            assertThat(service.kind()).isEqualTo(ServiceKind.HANDOVER);
            assertThat(service.waiting()).contains(wait(3, "2026-11-01"));
        });
    }

    @Test
    void of_a_service_whose_wait_is_not_said_none_is_made_up() {
        assertThat(compare("Handover,,,supported").planned().services())
                .singleElement()
                .satisfies(service -> assertThat(service.waiting()).isEmpty());
    }

    @Test
    void the_same_service_in_the_community_is_another_one() {
        held(7, ServiceKind.HANDOVER, null, false);
        Comparison comparison = compare("Handover in the community,,,supported");
        assertThat(comparison.rows().get(0).changes())
                .containsExactly(new FieldChange("Service", "", "Handover in the community"));
        assertThat(comparison.planned().services().get(0).setting()).isEqualTo(Setting.COMMUNITY);
    }

    @Test
    void one_that_is_there_is_not_added_again_and_what_the_line_does_not_tell_of_stays() {
        held(7, ServiceKind.HANDOVER, "2026-11-01", false);
        held(8, ServiceKind.PIP, "2026-11-01", false);
        assertThat(changes("Handover,,,supported")).isEmpty();
        assertThat(changes(",,,supported")).isEmpty();
    }

    @ParameterizedTest(name = "known since {0}, said of {1}: {2}")
    @CsvSource({
        "2026-10-01, 2026-10-02, true",
        "2026-10-01, 2026-10-01, false",
        "2026-10-01, 2026-09-30, false",
        ", 2020-01-01, true"
    })
    void a_wait_that_was_stated_later_takes_the_place_of_the_one_that_is_known(
            @Nullable String known, String said, boolean taken) {
        held(7, ServiceKind.HANDOVER, known, false);
        List<Planned.Service> planned =
                compare("Handover,9," + said + ",supported").planned().services();
        assertThat(planned).hasSize(taken ? 1 : 0);
        if (taken) {
            assertThat(planned.get(0).id()).contains(7L);
            assertThat(planned.get(0).waiting()).contains(wait(9, said));
        }
    }

    @Test
    void a_service_that_was_withdrawn_is_not_brought_back_by_a_list() {
        held(7, ServiceKind.HANDOVER, "2020-01-01", true);
        Comparison comparison = compare("Handover,9,2026-11-01,supported");
        assertThat(comparison.rows().get(0).kind()).isEqualTo(RowKind.UNCHANGED);
        assertThat(comparison.planned().services()).isEmpty();
    }

    @Test
    void both_lines_of_a_centre_tell_of_its_services_and_the_later_wait_counts() {
        Comparison comparison =
                compare("Handover,9,2026-10-01,supported", "Handover;Indirect contact,2,2026-11-01,enhanced");
        assertThat(comparison.planned().services())
                .extracting(service ->
                        service.kind() + " " + service.waiting().orElseThrow().weeks())
                .containsExactly("HANDOVER 2", "INDIRECT 2");
        assertThat(comparison.rows().get(1).changes())
                .contains(new FieldChange(
                        "Wait for handover",
                        "9 weeks, stated on 1 October 2026",
                        "2 weeks, stated on 1 November 2026"));
    }

    @Test
    void one_week_is_not_one_weeks() {
        assertThat(changes("Handover,1,2026-11-01,supported"))
                .contains(new FieldChange("Wait for handover", "", "1 week, stated on 1 November 2026"));
    }

    private void held(long id, ServiceKind kind, @Nullable String statedOn, boolean withdrawn) {
        services.add(new HeldService(
                id, kind, Setting.CENTRE, Optional.ofNullable(statedOn).map(day -> wait(4, day)), withdrawn));
    }

    private static Wait wait(int weeks, String statedOn) {
        return new Wait(weeks, LocalDate.parse(statedOn));
    }

    private List<FieldChange> changes(String line) {
        return compare(line).rows().get(0).changes();
    }

    /** Lines of services, weeks, day and scheme. */
    private Comparison compare(String... lines) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String line : lines) {
            text.append("Sample Trust,Sample Centre,1 High Street,WR1 1AA,")
                    .append(line)
                    .append(",accredited,2024-01-01,\n");
        }
        return register.compare(ListText.read(text.toString(), HeldRegister.DAY));
    }
}
