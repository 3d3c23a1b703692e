package uk.gov.cafcass.intranet.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher that {@code scripts/run} and {@code scripts/token} start, started in the same way, from what Maven has just built. */
final class Launcher {

    private Launcher() {}

    private static Path built() {
        return Checkout.root().resolve("modules/standalone/target/standalone");
    }

    /** The war as it is delivered. */
    static Path war() {
        return built().resolve("intranet.war");
    }

    /** Starts it; what it says goes to a file. */
    static Process start(Map<String, String> environment, Path output, String... words) {
        return start(war(), environment, output, words);
    }

    /** Starts it with another war. */
    static Process start(Path war, Map<String, String> environment, Path output, String... words) {
        Path built = built();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + built.resolve("java.options"),
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dintranet.war=" + war,
                "-Dintranet.lib=" + built.resolve("lib"),
                "-cp",
                built.resolve("server") + "/*",
                "uk.gov.cafcass.intranet.standalone.Start"));
        command.addAll(List.of(words));
        return start(environment, output, command);
    }

    /** Starts a command in the checkout, with this added to the environment. */
    static Process start(Map<String, String> environment, Path output, List<String> command) {
        try {
            Files.createDirectories(output.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(Checkout.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command says, when it ends well. */
    static String said(Map<String, String> environment, Path output, String... words) {
        return wait(start(environment, output, words), output);
    }

    /** Waits for the end of a command and gives what it said; a bad end is an error that quotes it. */
    static String wait(Process process, Path output) {
        try {
            int code = process.waitFor();
            String said = Files.readString(output).strip();
            if (code != 0) {
                throw new IllegalStateException("Ended with " + code + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
