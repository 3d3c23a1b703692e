package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** {@code /providers/gaps}: where a service cannot be had, over the sample register (P-13). */
@ApiTest
class GapsTest {

    private static final String GAPS = "/providers/gaps?service=SUPERVISED";

    private final Intranet intranet;
    private final Program practitioner;

    GapsTest(Intranet intranet) {
        this.intranet = intranet;
        practitioner = Program.as(intranet, Role.PRACTITIONER);
    }

    @Test
    void every_area_says_how_many_of_its_districts_have_no_cover_and_why() {
        JsonObject gaps = practitioner.get(GAPS + "&miles=10").is(200).json();

        assertThat(gaps.getString("service")).isEqualTo("SUPERVISED");
        assertThat(gaps.getInt("miles")).isEqualTo(10);
        assertThat(gaps).doesNotContainKey("weeks");
        assertThat(gaps.getInt("offers")).isPositive();
        assertThat(areas(gaps)).hasSize(40).allSatisfy(area -> {
            List<JsonObject> without = area.getJsonArray("gaps").getValuesAs(JsonObject.class);
            assertThat(area.getInt("without")).isEqualTo(without.size()).isLessThanOrEqualTo(area.getInt("districts"));
            assertThat(without).allSatisfy(gap -> {
                assertThat(gap.getString("why")).isEqualTo("TOO_FAR");
                assertThat(gap.getString("nearest")).isNotBlank();
                assertThat(gap.getJsonNumber("miles").doubleValue()).isGreaterThanOrEqualTo(10);
            });
        });
    }

    @Test
    void nearer_and_sooner_is_harder() {
        int usual = without(GAPS);

        assertThat(without(GAPS + "&miles=10")).isGreaterThan(usual);
        assertThat(without(GAPS + "&miles=40")).isLessThanOrEqualTo(usual);
        assertThat(without(GAPS + "&weeks=0")).isGreaterThan(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service=HIRE", "miles=0", "miles=201", "weeks=105", "near=WR1"})
    void a_wrong_parameter_is_refused_by_its_name(String wrong) {
        String name = wrong.substring(0, wrong.indexOf('='));
        String query = name.equals("service") ? wrong : "service=SUPERVISED&" + wrong;
        JsonObject problem = practitioner.get("/providers/gaps?" + query).problem(400, "parameter.wrong");

        assertThat(Reply.fields(problem)).containsExactly(name);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PRACTITIONER", "SERVICE_MANAGER", "COMMISSIONER", "GOVERNANCE"})
    void who_does_not_read_the_register_is_refused(Role role) {
        Program.as(intranet, role).get(GAPS).problem(403, "role.missing");
    }

    private int without(String path) {
        return areas(practitioner.get(path).is(200).json()).stream()
                .mapToInt(area -> area.getInt("without"))
                .sum();
    }

    private static List<JsonObject> areas(JsonObject gaps) {
        return gaps.getJsonArray("areas").getValuesAs(JsonObject.class);
    }
}
