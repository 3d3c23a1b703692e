package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.Map;

/** Makes JSON. {@link Json}'s own methods look through every jar for who can do it, once for each object and each array. */
public final class Builders {

    public static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private Builders() {}
}
