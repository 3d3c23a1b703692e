package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_that_somebody_listens_on_is_refused_until_they_stop() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("Port " + port + " is taken")
                    .hasMessageContaining("--port");
        }
        assertThatCode(() -> Ports.requireFree(port)).doesNotThrowAnyException();
    }

    @Test
    void a_number_that_is_no_port_is_refused() {
        assertThatThrownBy(() -> Ports.requireFree(0)).hasMessageStartingWith("There is no port 0.");
        assertThatThrownBy(() -> Ports.requireFree(65_536)).hasMessageStartingWith("There is no port 65536.");
    }
}
