package uk.gov.cafcass.intranet.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** {@code scripts/run --demo} on a free port, with a data directory of its own under {@code target}, and the gallery. */
public final class Standalone implements Intranet, AutoCloseable {

    /** The password of all sample staff in the tests. */
    public static final String PASSWORD = "chalk-river-seven-lamps";

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Path data = Checkout.target("standalone-data");
    private final int port = freePort();
    private final Process process;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Standalone() {
        Folders.empty(data);
        Path output = Checkout.target("standalone.log");
        process = Launcher.start(
                WarWithGallery.make(),
                Map.of("INTRANET_DEMO_PASSWORD", PASSWORD),
                output,
                "run",
                "--demo",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitReadiness(output);
    }

    /** Starts it and returns when it can be used. */
    static Standalone start() {
        return new Standalone();
    }

    private void awaitReadiness(Path output) {
        Instant latest = Instant.now().plus(LONGEST_START);
        try {
            while (!Files.readString(output).contains("The intranet is at")) {
                if (!process.isAlive() || Instant.now().isAfter(latest)) {
                    close();
                    throw new IllegalStateException("The intranet did not start: " + Files.readString(output));
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI base() {
        return URI.create("http://127.0.0.1:" + port + "/intranet");
    }

    @Override
    public String token(String role) {
        return tokens.computeIfAbsent(
                role,
                account -> Launcher.said(
                        Map.of(), Checkout.target("token.log"), "token", account, "--data", data.toString()));
    }

    /** Asks it to stop, as Ctrl-C does, which stops its PostgreSQL as well. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
