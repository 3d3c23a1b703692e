package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.logging.LogManager;

/** Keeps what libraries and the server have to say off the terminal, and in the data directory. */
final class Logs {

    private Logs() {}

    /** Until there is a data directory, nothing is logged: refusals say all. */
    static void none() {
        LogManager.getLogManager().reset();
    }

    /** From now on everything is logged to {@code log/}, what is printed to the standard streams included. */
    static void into(DataDirectory data) {
        try (InputStream template = Logs.class.getResourceAsStream("/logging.properties")) {
            if (template == null) {
                throw new IOException("logging.properties is missing from the launcher");
            }
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@directory@", data.log().toString());
            Files.writeString(data.logging(), text);
            try (InputStream in = Files.newInputStream(data.logging())) {
                LogManager.getLogManager().readConfiguration(in);
            }
            PrintStream printed = new PrintStream(
                    Files.newOutputStream(
                            data.log().resolve("printed.log"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE),
                    true,
                    StandardCharsets.UTF_8);
            System.setOut(printed);
            System.setErr(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
