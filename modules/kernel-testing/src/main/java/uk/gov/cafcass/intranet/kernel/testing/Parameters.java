package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.LinkedHashMap;

/** The parameters of a query, without a server. */
public class Parameters extends AbstractMultivaluedMap<String, String> {

    private Parameters() {
        super(new LinkedHashMap<>());
    }

    public static Parameters of(String... namesAndValues) {
        Parameters parameters = new Parameters();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
