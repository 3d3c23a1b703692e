package uk.gov.cafcass.intranet.intranet;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API of all modules, under {@code /intranet/api}; its resources are found in the modules' web jars. */
@ApplicationPath("/api")
public class Api extends Application {}
