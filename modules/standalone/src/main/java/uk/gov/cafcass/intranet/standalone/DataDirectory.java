package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the intranet keeps everything that must outlive it: {@code postgres/} (the database), {@code program/} (PostgreSQL's
 * own files), {@code log/}, {@code run/} (only while it runs) and secrets. Everything is for its owner alone.
 */
final class DataDirectory {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /**
     * Takes a directory, making it when it is not there.
     *
     * @throws Refusal when it belongs to somebody else, is no directory, cannot be written, or its disk is nearly full
     */
    static DataDirectory open(Path path) {
        DataDirectory directory = new DataDirectory(path.toAbsolutePath().normalize());
        directory.make();
        directory.requireOwn();
        directory.requireSpace();
        return directory;
    }

    /** Takes a directory that an intranet has been started on before. */
    static DataDirectory existing(Path path) {
        DataDirectory directory = new DataDirectory(path.toAbsolutePath().normalize());
        if (!Files.isDirectory(directory.root)) {
            throw new Refusal("There is no intranet in " + directory.root
                    + ". Name its data directory with --data, or start one with scripts/run.");
        }
        directory.requireOwn();
        return directory;
    }

    private void make() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new Refusal(root + " is a file. Name a directory with --data.");
        }
        try {
            // A directory that somebody made beforehand keeps the rights that they gave it.
            Files.createDirectories(root, OWNER_ONLY);
            requireOwn();
            for (Path part : new Path[] {program(), log(), run(), temporary()}) {
                Files.createDirectories(part, OWNER_ONLY);
            }
        } catch (IOException e) {
            throw new Refusal(
                    "The data directory " + root + " cannot be made or written. Name another with --data.", e);
        }
    }

    private void requireOwn() {
        try {
            String me = Files.getOwner(Path.of("/proc/self")).getName();
            for (Path part : new Path[] {root, postgres()}) {
                String owner = Files.exists(part) ? Files.getOwner(part).getName() : me;
                if (!owner.equals(me)) {
                    throw new Refusal("The data directory " + part + " belongs to " + owner + " and you are " + me
                            + ". Run as " + owner + ", or name another with --data.");
                }
            }
        } catch (IOException e) {
            throw new Refusal("The data directory " + root + " cannot be read. Name another with --data.", e);
        }
    }

    private void requireSpace() {
        long free = root.toFile().getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new Refusal("The disk of " + root + " has " + free / 1024 / 1024 + " MB left and needs "
                    + LEAST_FREE_BYTES / 1024 / 1024 + ". Make room, or name another directory with --data.");
        }
    }

    /**
     * Claims the directory for this process, until it closes the claim, ends, or lets go of it: keep it.
     *
     * @return empty when another process has it
     */
    Optional<FileLock> claim() {
        try {
            Files.createDirectories(run(), OWNER_ONLY);
            FileChannel channel =
                    FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes sure that a database was made here. */
    void requireMade() {
        if (!Files.exists(postgres())) {
            throw new Refusal("There is no database in " + root + " yet. Start the intranet once with scripts/run.");
        }
    }

    /** Throws away what an earlier start left in {@link #temporary}. */
    void emptyTemporary() {
        try {
            deleteTree(temporary());
            Files.createDirectories(temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path program() {
        return root.resolve("program");
    }

    Path log() {
        return root.resolve("log");
    }

    Path run() {
        return root.resolve("run");
    }

    /** How the server logs: made at each start. */
    Path logging() {
        return run().resolve("logging.properties");
    }

    /** For what Payara Micro unpacks; emptied at each start. */
    Path temporary() {
        return run().resolve("tmp");
    }

    /** Where a running intranet leaves how to reach its database. */
    Path coordinates() {
        return run().resolve("database.properties");
    }

    Path superuserPassword() {
        return root.resolve("postgres-password");
    }

    Path demoPassword() {
        return root.resolve("demo-password");
    }
}
