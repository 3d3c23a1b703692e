package uk.gov.cafcass.intranet.systemtests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Payara Server with the EAR, put there by {@code scripts/deploy}, on a PostgreSQL of its own. */
public final class Server implements Intranet, AutoCloseable {

    private static final int HTTP = 80;
    private static final int ADMINISTRATION = 48;
    private static final int[] PORTS = {37, 38, 39, ADMINISTRATION, 76, HTTP, 81, 86};

    private final Path folder = Checkout.target("server");
    private final Path script = Checkout.root().resolve("scripts/deploy");
    private final int portBase = freePorts();
    private final EmbeddedPostgres database;
    private final Map<String, String> settings;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Server() {
        Folders.empty(folder.resolve("domains"));
        Folders.empty(Checkout.target("server-database"));
        database = database();
        settings = Map.of(
                "INTRANET_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres",
                "INTRANET_DB_USER", "postgres",
                "INTRANET_DB_PASSWORD", "any",
                "INTRANET_DEMO", "true",
                "INTRANET_DEMO_PASSWORD", Standalone.PASSWORD);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        deploy("--download", folder.toString(), "--port-base", Integer.toString(portBase));
    }

    static Server start() {
        return new Server();
    }

    private static EmbeddedPostgres database() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Checkout.target("postgres").toFile())
                    .setDataDirectory(Checkout.target("server-database"))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deploy(String... options) {
        Path output = Checkout.target("deploy.log");
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(options));
        Launcher.wait(Launcher.start(settings, output, command), output);
    }

    @Override
    public URI base() {
        return URI.create("http://127.0.0.1:" + (portBase + HTTP) + "/intranet");
    }

    /** The port of its administration. */
    public int administration() {
        return portBase + ADMINISTRATION;
    }

    @Override
    public String token(String role) {
        return tokens.computeIfAbsent(
                role, account -> Launcher.said(settings, Checkout.target("token.log"), "token", account));
    }

    @Override
    public synchronized void close() {
        try {
            deploy("--stop", folder.toString());
        } catch (IllegalStateException e) {
            // It has been stopped before, or has never started.
        }
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number from which on the ports that a domain takes are free. */
    private static int freePorts() {
        Random random = new Random();
        return Stream.generate(() -> 20_000 + 100 * random.nextInt(100))
                .limit(100)
                .filter(Server::free)
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int base) {
        for (int port : PORTS) {
            try (ServerSocket socket = new ServerSocket(base + port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(true);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
