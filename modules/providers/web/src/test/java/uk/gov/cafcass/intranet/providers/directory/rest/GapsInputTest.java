package uk.gov.cafcass.intranet.providers.directory.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.kernel.web.input.QueryParameters;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.AreaGaps;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.Gaps;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Gap;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Why;
import uk.gov.cafcass.intranet.providers.directory.domain.Offer;

/** What programs ask of the gaps in the map, and what they are told. */
class GapsInputTest {

    @Test
    void a_service_is_enough() {
        assertThat(QueryParameters.read(Parameters.of("service", "cci"), GapsInput.class))
                .isEqualTo(new GapsInput(ServiceKind.CCI, 20, Optional.empty()));
        assertThat(QueryParameters.read(Parameters.of("service", "CCI", "miles", "200", "weeks", "0"), GapsInput.class))
                .isEqualTo(new GapsInput(ServiceKind.CCI, 200, Optional.of(0)));
    }

    @ParameterizedTest
    @CsvSource({"service, HIRE", "service, ''", "miles, 0", "miles, 201", "weeks, 105", "near, WR1"})
    void a_wrong_parameter_is_refused_by_its_name(String name, String value) {
        Parameters parameters = Parameters.of("service", "CCI");
        parameters.putSingle(name, value);
        Problem refusal = catchThrowableOfType(Problem.class, () -> QueryParameters.read(parameters, GapsInput.class));
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(name);
    }

    @Test
    void each_gap_names_the_nearest_centre_where_there_is_one() {
        Outcode carlisle = new Outcode(
                "CA1", "Carlisle", Nation.ENGLAND, new Position(54.9, -2.9), Optional.of("CUMBRIA"), Optional.empty());
        Offer offer = new Offer(7, "Sample Hall", new Position(54, -3), OptionalInt.empty());
        GapsJson json = GapsJson.of(new Gaps(
                ServiceKind.CCI,
                new Coverage(20, OptionalInt.of(8)),
                1,
                List.of(new AreaGaps(
                        new DfjArea("CUMBRIA", "Cumbria", Area.NORTH),
                        12,
                        List.of(
                                new Gap(carlisle, Why.TOO_FAR, Optional.of(offer), 24.26),
                                new Gap(carlisle, Why.TOO_FAR, Optional.empty(), Double.POSITIVE_INFINITY))))));

        assertThat(json.weeks()).contains(8);
        assertThat(json.areas()).singleElement().satisfies(area -> {
            assertThat(area.dfjArea()).isEqualTo("CUMBRIA");
            assertThat(area.without()).isEqualTo(2);
            assertThat(area.gaps())
                    .containsExactly(
                            new GapsJson.Gap(
                                    "CA1", "Carlisle", Why.TOO_FAR, Optional.of("Sample Hall"), Optional.of(24.3)),
                            new GapsJson.Gap("CA1", "Carlisle", Why.TOO_FAR, Optional.empty(), Optional.empty()));
        });
    }
}
