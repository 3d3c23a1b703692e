package uk.gov.cafcass.intranet.providers.rest;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.LinkedHashMap;

/** The parameters of a query, without a server. */
class Parameters extends AbstractMultivaluedMap<String, String> {

    private Parameters() {
        super(new LinkedHashMap<>());
    }

    static Parameters of(String... namesAndValues) {
        Parameters parameters = new Parameters();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
