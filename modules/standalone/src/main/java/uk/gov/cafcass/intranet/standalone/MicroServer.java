package uk.gov.cafcass.intranet.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** The server with the intranet on it, in this JVM, beyond the border of {@link Start}. */
final class MicroServer implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

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
            return new MicroServer(beyondTheBorder().apply(settings));
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

    /** Stops taking requests and stops the application; gives up after half a minute, so that the database still stops. */
    @Override
    public void close() {
        Thread stopping = new Thread(stop, "stopping");
        stopping.setDaemon(true);
        stopping.start();
        Waiting.until(() -> !stopping.isAlive(), LONGEST_STOP);
    }
}
