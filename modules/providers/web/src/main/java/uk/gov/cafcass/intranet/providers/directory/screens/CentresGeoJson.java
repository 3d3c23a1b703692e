package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Found;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;

/** The directory as GeoJSON (RFC 7946), for other maps: a point for each service. */
final class CentresGeoJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private CentresGeoJson() {}

    static JsonObject of(List<Found> found) {
        JsonArrayBuilder features = JSON.createArrayBuilder();
        found.forEach(one -> features.add(feature(one)));
        return JSON.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build();
    }

    private static JsonObjectBuilder feature(Found found) {
        CentreSummary row = found.row();
        return JSON.createObjectBuilder()
                .add("type", "Feature")
                .add(
                        "geometry",
                        JSON.createObjectBuilder()
                                .add("type", "Point")
                                .add(
                                        "coordinates",
                                        JSON.createArrayBuilder()
                                                .add(row.position().longitude())
                                                .add(row.position().latitude())))
                .add("properties", properties(found));
    }

    private static JsonObjectBuilder properties(Found found) {
        CentreSummary row = found.row();
        JsonObjectBuilder properties = JSON.createObjectBuilder()
                .add("centre", row.centre())
                .add("organisation", row.organisation())
                .add("service", CentreFormats.service(row.service()))
                .add("miles", Math.round(row.miles() * 10) / 10.0)
                .add("address", row.address())
                .add("postcode", row.postcode())
                .add("position", row.positionFrom().label())
                .add("telephone", row.telephone())
                .add("languages", JSON.createArrayBuilder(row.languages()))
                .add("eligible", found.verdict().eligible())
                .add(
                        "reasons",
                        JSON.createArrayBuilder(found.verdict().reasons().stream()
                                .map(Reason::sentence)
                                .toList()));
        Optional.ofNullable(row.service().waiting()).ifPresent(wait -> waiting(properties, wait));
        return properties;
    }

    private static void waiting(JsonObjectBuilder properties, Wait wait) {
        properties
                .add("waitingWeeks", wait.weeks())
                .add("waitingStatedOn", wait.statedOn().toString());
    }
}
