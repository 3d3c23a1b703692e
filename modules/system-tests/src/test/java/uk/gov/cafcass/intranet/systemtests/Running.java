package uk.gov.cafcass.intranet.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * An intranet that somebody has started with {@code scripts/run --demo}, for whoever writes tests and would not wait for a start:
 * {@code -Dintranet.running=http://127.0.0.1:8080/intranet -Dintranet.running.data=data}, and the tests' own password.
 */
record Running(URI base, Path data) implements Intranet {

    static Intranet orElseStart() {
        String running = System.getProperty("intranet.running", "");
        return running.isEmpty()
                ? Standalone.start()
                : new Running(URI.create(running), Path.of(System.getProperty("intranet.running.data", "data")));
    }

    @Override
    public String token(String role) {
        return Launcher.said(Map.of(), Checkout.target("token.log"), "token", role, "--data", data.toString());
    }
}
