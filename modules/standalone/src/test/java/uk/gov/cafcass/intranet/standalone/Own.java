package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One embedded PostgreSQL for all tests of this module, with the kernel's tables; it goes with the JVM. */
final class Own {

    private static @Nullable EmbeddedDatabase database;

    private Own() {}

    static synchronized DatabaseAddress database() {
        EmbeddedDatabase started = database;
        if (started == null) {
            try {
                DataDirectory data = DataDirectory.open(Files.createTempDirectory(Path.of("target"), "own"));
                started = EmbeddedDatabase.start(data, false);
                Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            KernelSchema.migrate(started.address());
            database = started;
        }
        return started.address();
    }
}
