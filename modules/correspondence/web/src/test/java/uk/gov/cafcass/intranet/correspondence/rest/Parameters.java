package uk.gov.cafcass.intranet.correspondence.rest;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import java.util.LinkedHashMap;

/** The parameters of a query, without a server. */
class Parameters extends AbstractMultivaluedMap<String, String> {

    Parameters() {
        super(new LinkedHashMap<>());
    }
}
