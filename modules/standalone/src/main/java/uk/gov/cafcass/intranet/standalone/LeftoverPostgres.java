package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that was left running on a data directory because the JVM above it was killed. It is asked to stop by way of
 * its pid file; PostgreSQL itself then recovers what was not yet in its place.
 */
final class LeftoverPostgres {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private LeftoverPostgres() {}

    /**
     * Stops it, if there is one. The caller holds the claim on the data directory, so whatever runs there has lost its owner.
     *
     * @throws Refusal when it does not stop
     */
    static void stop(Path files) {
        Optional<ProcessHandle> found = runningOn(files);
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle postgres = found.get();
        interrupt(postgres);
        if (!Waiting.until(() -> !postgres.isAlive(), LONGEST)) {
            throw new Refusal("A PostgreSQL of an earlier start still runs on " + files + " as process "
                    + postgres.pid() + " and does not stop. Stop it, then try again.");
        }
    }

    /** The process that the pid file names, if it is alive, is a postgres, and works in this directory. */
    static Optional<ProcessHandle> runningOn(Path files) {
        try {
            List<String> lines = Files.readAllLines(files.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    // After a restart of the machine the number may belong to anybody.
                    .filter(process -> worksIn(process, files));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean worksIn(ProcessHandle process, Path files) {
        try {
            Path proc = Path.of("/proc", String.valueOf(process.pid()));
            return Files.readSymbolicLink(proc.resolve("exe")).endsWith("postgres")
                    && Files.isSameFile(Files.readSymbolicLink(proc.resolve("cwd")), files);
        } catch (IOException e) {
            return false;
        }
    }

    /** Java can send only SIGTERM, at which PostgreSQL waits for its clients to leave; its pg_ctl does not run as root. */
    private static void interrupt(ProcessHandle postgres) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + postgres.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            postgres.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
