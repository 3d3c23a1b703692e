package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scripts/run}: checks, database, first administrator, server; then waits to be stopped. */
@Command(name = "scripts/run")
final class RunCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR")
    private Path directory = Path.of("data");

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--administrator", paramLabel = "NAME")
    private @Nullable String administrator;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    @Option(names = "--settings", paramLabel = "FILE")
    private @Nullable Path settings;

    @Option(names = "--statistics")
    private boolean statistics;

    private final Map<String, String> environment = System.getenv();
    // The one of this moment: later the server's prints go elsewhere.
    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        Shutdown shutdown = new Shutdown(out);
        shutdown.onSignals();
        try (shutdown) {
            start(shutdown);
        } catch (RuntimeException e) {
            if (!shutdown.asked()) {
                throw e;
            }
        }
        shutdown.await();
        return 0;
    }

    private void start(Shutdown shutdown) {
        Path war = war();
        Ports.requireFree(port);
        DataDirectory data = DataDirectory.open(directory);
        shutdown.alsoStop(data.claim()
                .orElseThrow(() -> new Refusal("An intranet is running on " + data.root()
                        + " already. Stop it, or name another directory with --data.")));
        data.emptyTemporary();
        Logs.into(data);
        System.setProperty("java.io.tmpdir", data.temporary().toString());
        if (settings != null) {
            Settings.apply(settings);
        }

        DatabaseAddress address = database(shutdown, data);
        shutdown.alsoStop(() -> Files.deleteIfExists(data.coordinates()));
        leave(address, data);
        if (administrator != null) {
            makeAdministrator(address, administrator);
        }
        handOver(address, data);
        shutdown.alsoStop(MicroServer.start(war, port, data));
        sayWhere(address, data);
        shutdown.await();
    }

    /** Beside {@code lib/}, where the build puts it. */
    private static Path war() {
        Path war = Path.of(System.getProperty("intranet.war", "intranet.war"));
        if (!Files.isReadable(war)) {
            throw new Refusal("There is no intranet to start at " + war + ". Build it with mvn package.");
        }
        return war;
    }

    private DatabaseAddress database(Shutdown shutdown, DataDirectory data) {
        return DatabaseAddress.given(environment)
                .map(given -> {
                    DatabaseCheck.require(given);
                    return given;
                })
                .orElseGet(() -> shutdown.starting(() -> EmbeddedDatabase.start(data, statistics))
                        .address());
    }

    private static void leave(DatabaseAddress address, DataDirectory data) {
        try {
            address.leaveIn(data.coordinates());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeAdministrator(DatabaseAddress address, String username) {
        KernelSchema.migrate(address);
        FirstAdministrator.requireMakeable(address, username);
        FirstAdministrator.make(address, username, PasswordPrompt.ask(username, passwordFile));
        out.println("The account " + username + " is made, with the role of administrator.");
    }

    /** As system properties: other users see the environment and the command line of a process, these they do not. */
    private void handOver(DatabaseAddress address, DataDirectory data) {
        System.setProperty("intranet.db.url", address.url());
        System.setProperty("intranet.db.user", address.user());
        System.setProperty("intranet.db.password", address.password());
        if (demo) {
            System.setProperty("intranet.demo", "true");
            System.setProperty("intranet.demo.password", DemoAccounts.password(data, environment));
        }
    }

    private void sayWhere(DatabaseAddress address, DataDirectory data) {
        out.println("The intranet is at http://127.0.0.1:" + port + "/intranet/");
        if (demo) {
            out.println("Sign in as " + DemoAccounts.names() + ".");
            out.println("The password of all of them is " + DemoAccounts.password(data, environment));
        } else if (!FirstAdministrator.exists(address)) {
            out.println("There is no administrator yet. Stop, and start once with --administrator NAME.");
        }
        out.println("Data and log are in " + data.root() + ". Ctrl-C stops the intranet.");
    }
}
