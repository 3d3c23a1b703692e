package uk.gov.cafcass.intranet.correspondence.letters.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.letters.domain.AnswerText;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letter;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterQuestion;
import uk.gov.cafcass.intranet.correspondence.letters.domain.SeedLetters;

/** Printing a letter asks nobody for anything, whatever its answers hold. */
class LetterNetworkTest {

    private static final String PULLING =
            """
            <img src="%1$s/a.png"><link rel="stylesheet" href="%1$s/b.css"><style>@import url(%1$s/c.css);</style>
            <p style="background:url(%1$s/d.png)">x</p><iframe src="%1$s/e"></iframe><object data="%1$s/f"></object>
            <svg><image href="%1$s/g"/></svg><a href="%1$s/h">a link that nobody follows</a>
            """;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothing_is_fetched_for_a_clean_answer() {
        String html =
                PULLING.formatted("http://127.0.0.1:" + server.getAddress().getPort());
        print(AnswerText.of(html));
        assertThat(asked).hasValue(0);
    }

    @Test
    void nothing_is_fetched_for_an_answer_that_nobody_cleaned() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        print(new AnswerText(
                "<p style='background-image:url(" + address + "/a.png)'>x<img alt='y' src='" + address + "/b.png'/></p>"
                        + "<object data='" + address + "/c'></object><link rel='stylesheet' href='" + address
                        + "/d.css'/>",
                List.of("x")));
        assertThat(asked).hasValue(0);
    }

    private static void print(AnswerText answer) {
        Letter seed = SeedLetters.july2017();
        Letter letter = new Letter(
                seed.letterhead(),
                seed.ico(),
                seed.reference(),
                seed.date(),
                seed.recipient(),
                seed.incoming(),
                seed.kind(),
                List.of(new LetterQuestion(Optional.empty(), "", "What?", answer, Optional.empty())));
        assertThat(new LetterPdf().render(letter)).isNotEmpty();
        assertThat(new LetterDocx().render(letter)).isNotEmpty();
    }
}
