package uk.gov.cafcass.intranet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** An intranet that {@code scripts/run} started on a directory of its own. */
final class RunningIntranet implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 90;

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private final Process process;
    private final Duration untilReady;
    private final double startUpTime;

    private RunningIntranet(Path home, Path data, int port, String password, Process process, Instant began) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.password = password;
        this.process = process;
        this.untilReady = Duration.between(began, Instant.now());
        this.startUpTime = ProcessorTime.ofProcess(process.pid());
    }

    /** Starts it and waits until it says where it is. */
    static RunningIntranet start(Path home, Path data, int port) throws IOException {
        String password = UUID.randomUUID().toString();
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("scripts/run").toString(),
                        "--demo",
                        "--statistics",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("INTRANET_DEMO_PASSWORD", password);
        Instant began = Instant.now();
        Process process = builder.start();
        // When this program is told to end, too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("The intranet is at ")) {
                return new RunningIntranet(home, data, port, password, process, began);
            }
        }
        throw new IOException("scripts/run ended before the intranet was ready");
    }

    Duration untilReady() {
        return untilReady;
    }

    /** Milliseconds of processor time that the JVM took until it was ready. */
    double startUpTime() {
        return startUpTime;
    }

    /** The base of all addresses, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port + "/intranet";
    }

    String password() {
        return password;
    }

    /** The process of the JVM: {@code scripts/run} becomes it. */
    long pid() {
        return process.pid();
    }

    /** The process that all of its PostgreSQL's processes descend from. */
    long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
    }

    /** A new connection to its database, as the intranet's own role. */
    Connection connect() throws IOException, SQLException {
        Properties coordinates = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("run/database.properties"))) {
            coordinates.load(reader);
        }
        return DriverManager.getConnection(
                coordinates.getProperty("url"), coordinates.getProperty("user"), coordinates.getProperty("password"));
    }

    /** A token for the API, as one gets it at the terminal. */
    String token(String account) throws IOException {
        Process printing = new ProcessBuilder(
                        List.of(home.resolve("scripts/token").toString(), account, "--data", data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(printing.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
