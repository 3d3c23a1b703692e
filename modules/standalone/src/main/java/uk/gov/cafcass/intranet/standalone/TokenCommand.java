package uk.gov.cafcass.intranet.standalone;

import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scripts/token}: prints a token for the API and nothing else, whether the intranet runs or not. */
@Command(name = "scripts/token")
final class TokenCommand implements Callable<Integer> {

    private static final int LONGEST_DAYS = 366;

    @Parameters(paramLabel = "ACCOUNT")
    private String account = "";

    @Option(names = "--days", paramLabel = "N")
    private int days = 90;

    @Option(names = "--data", paramLabel = "DIR")
    private Path directory = Path.of("data");

    @Override
    public Integer call() {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refusal("A token is good for 1 to " + LONGEST_DAYS + " days, not for " + days + ".");
        }
        Optional<DatabaseAddress> given = DatabaseAddress.given(System.getenv());
        if (given.isPresent()) {
            DatabaseCheck.require(given.get());
            print(given.get(), System.out);
        } else {
            printFrom(DataDirectory.existing(directory));
        }
        return 0;
    }

    private void printFrom(DataDirectory data) {
        Optional<FileLock> claim = data.claim();
        if (claim.isEmpty()) {
            print(DatabaseAddress.readFrom(data.coordinates()), System.out);
            return;
        }
        PrintStream out = System.out;
        data.emptyTemporary();
        Logs.into(data);
        try (Shutdown shutdown = new Shutdown(out)) {
            shutdown.onSignals();
            shutdown.alsoStop(claim.get());
            data.requireMade();
            print(shutdown.starting(() -> EmbeddedDatabase.start(data, false)).address(), out);
        }
    }

    private void print(DatabaseAddress address, PrintStream out) {
        out.println(ApiTokens.issue(address, account, days));
    }
}
