package uk.gov.cafcass.intranet.providers.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Elsewhere;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Kind;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/** A local information sheet as programs read it. */
class InformationSheetJsonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DfjArea WORCESTER = new DfjArea("WORCESTER", "Worcester", Area.CENTRAL);
    private static final DfjArea CARLISLE = new DfjArea("CARLISLE", "Carlisle", Area.NORTH);

    @Test
    void whoever_is_here_stands_in_it_and_the_nearest_elsewhere_only_where_nobody_is() {
        LocalService service = service();
        InformationSheetJson json = InformationSheetJson.of(new InformationSheet(
                CARLISLE,
                TODAY,
                List.of(
                        new Kind(ServiceKind.SUPERVISED, List.of(service), Optional.empty()),
                        new Kind(
                                ServiceKind.CCI,
                                List.of(),
                                Optional.of(new Elsewhere(service, Optional.of(WORCESTER), 34.26))))));

        assertThat(json.dfjArea()).isEqualTo("CARLISLE");
        assertThat(json.on()).isEqualTo(TODAY);
        InformationSheetJson.Kind here = json.kinds().get(0);
        assertThat(here.nearest()).isEmpty();
        assertThat(here.centres()).singleElement().satisfies(centre -> {
            assertThat(centre.telephone()).isEqualTo("01905 496 0001");
            assertThat(centre.service().waitingIsOld()).as("C-5").isTrue();
        });
        InformationSheetJson.Kind elsewhere = json.kinds().get(1);
        assertThat(elsewhere.centres()).isEmpty();
        assertThat(elsewhere.nearest()).hasValueSatisfying(nearest -> {
            assertThat(nearest.dfjArea()).contains("WORCESTER");
            assertThat(nearest.miles()).isEqualTo(34.3);
        });
    }

    private static LocalService service() {
        return new LocalService(
                7,
                "Sample Centre",
                "Sample Trust",
                "1 High Street",
                "WR1 1AA",
                new Position(52.2, -2.2),
                Optional.of("WORCESTER"),
                List.of("Urdu"),
                List.of(),
                "01905 496 0001",
                "",
                new ServiceDetails(
                        ServiceKind.SUPERVISED, Setting.CENTRE, "", null, new Wait(4, LocalDate.of(2026, 10, 26))));
    }
}
