package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private final List<String> stopped = new ArrayList<>();
    private final Shutdown shutdown = new Shutdown(System.out);

    @Test
    void the_server_goes_before_the_database_that_it_uses() {
        shutdown.starting(() -> part("database"));
        shutdown.alsoStop(part("server"));

        shutdown.close();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void the_database_goes_even_when_the_server_does_not_want_to() {
        shutdown.alsoStop(part("database"));
        shutdown.alsoStop(() -> {
            throw new IllegalStateException("no");
        });

        assertThatThrownBy(shutdown::close).hasRootCauseMessage("no");
        assertThat(stopped).containsExactly("database");
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }
}
