package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** The server with the intranet on it, in this JVM, beyond the border of {@link Start}. */
final class MicroServer implements AutoCloseable {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final int SERVER_ERROR = 500;

    private final Runnable stop;

    private MicroServer(Runnable stop) {
        this.stop = stop;
    }

    /**
     * Boots it, and returns when the intranet answers.
     *
     * @throws Refusal when it does not, with the first reason that the server gave
     */
    static MicroServer start(Path war, int port, DataDirectory data) {
        Map<String, String> settings = Map.of(
                "war", war.toString(),
                "port", String.valueOf(port),
                "logging", data.logging().toString());
        try {
            MicroServer server = new MicroServer(beyondTheBorder().apply(settings));
            if (!Waiting.until(() -> answers(port), LONGEST_ANSWER)) {
                server.close();
                throw new IllegalStateException("it answers with an error");
            }
            return server;
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new Refusal(
                    "The intranet did not start: " + OneLine.of(e) + " (the log is in " + data.log() + ").", e);
        }
    }

    @SuppressWarnings("unchecked") // Micro is loaded by the JVM's loader: its own type is not the one seen here.
    private static Function<Map<String, String>, Runnable> beyondTheBorder() throws ReflectiveOperationException {
        ClassLoader servers = ClassLoader.getSystemClassLoader();
        Thread.currentThread().setContextClassLoader(servers);
        return (Function<Map<String, String>, Runnable>) servers.loadClass("uk.gov.cafcass.intranet.standalone.Micro")
                .getDeclaredConstructor()
                .newInstance();
    }

    private static boolean answers(int port) {
        try {
            URL home = URI.create("http://127.0.0.1:" + port + "/intranet/").toURL();
            HttpURLConnection connection = (HttpURLConnection) home.openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout((int) LONGEST_ANSWER.toMillis());
            connection.setReadTimeout((int) LONGEST_ANSWER.toMillis());
            return connection.getResponseCode() < SERVER_ERROR;
        } catch (IOException e) {
            return false;
        }
    }

    /** Stops taking requests and stops the application; gives up after half a minute, so that the database still stops. */
    @Override
    public void close() {
        Thread stopping = new Thread(stop, "stopping");
        stopping.setDaemon(true);
        stopping.start();
        Waiting.until(() -> !stopping.isAlive(), LONGEST_STOP);
    }
}
