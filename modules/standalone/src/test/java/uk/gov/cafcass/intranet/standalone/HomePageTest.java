package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "302, true", "401, true", "403, true", "404, false"})
    void it_comes_with_itself_or_the_way_to_sign_in(int status, boolean comes) throws IOException {
        answer(status, status);

        assertThat(new HomePage(server.getAddress().getPort()).comes()).isEqualTo(comes);
    }

    @Test
    void an_error_while_it_warms_up_is_waited_out() throws IOException {
        answer(503, 200);

        assertThat(new HomePage(server.getAddress().getPort()).comes()).isTrue();
        assertThat(asked).hasValueGreaterThan(2);
    }

    private void answer(int first, int then) {
        server.createContext("/intranet/", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() <= 2 ? first : then, -1);
            exchange.close();
        });
    }
}
