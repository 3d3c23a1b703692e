package uk.gov.cafcass.intranet.providers.directory.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.cafcass.intranet.providers.register.screens.Samples.found;
import static uk.gov.cafcass.intranet.providers.register.screens.Samples.stated;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** The directory as files. */
class CentreFilesTest {

    @Test
    void a_spreadsheet_has_a_line_for_each_service() throws IOException {
        StringWriter written = new StringWriter();
        CentresCsv.write(
                List.of(found(7, ServiceKind.SUPERVISED, stated(4, "2026-11-01"), "It is suspended.")),
                Map.of("WORCESTER", "Worcester"),
                written);
        assertThat(written.toString().lines().toList())
                .hasSize(2)
                .element(1)
                .asString()
                .isEqualTo("Invented Hall,Sample Charity,Supervised contact,3.3,4,2026-11-01,01632 960 123,"
                        + "\"1 High Street, Worcester\",WR1 1ZZ,Worcester,Saturdays,\"Polish, Urdu\","
                        + "\"Step-free access, hearing loop\",No,It is suspended.");
    }

    @Test
    void what_could_be_a_formula_is_none() throws IOException {
        StringWriter written = new StringWriter();
        CentresCsv.write(
                List.of(found(7, "=HYPERLINK(\"http://example.org\")", ServiceKind.PIP, null)), Map.of(), written);
        assertThat(written.toString()).contains("'=HYPERLINK").doesNotContain("\n=HYPERLINK", "\n\"=HYPERLINK");
    }

    @Test
    void geojson_has_longitude_before_latitude() {
        JsonObject json = CentresGeoJson.of(List.of(found(7, ServiceKind.PIP, stated(0, "2026-11-01"))));
        JsonObject feature = json.getJsonArray("features").getJsonObject(0);
        assertThat(json.getString("type")).isEqualTo("FeatureCollection");
        assertThat(feature.getJsonObject("geometry")
                        .getJsonArray("coordinates")
                        .getJsonNumber(0)
                        .doubleValue())
                .isEqualTo(-2.22);
        assertThat(feature.getJsonObject("geometry")
                        .getJsonArray("coordinates")
                        .getJsonNumber(1)
                        .doubleValue())
                .isEqualTo(52.19);
        assertThat(feature.getJsonObject("properties").getInt("waitingWeeks")).isZero();
        assertThat(feature.getJsonObject("properties").getBoolean("eligible")).isTrue();
    }
}
