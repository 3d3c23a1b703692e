package uk.gov.cafcass.intranet.boundaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds packages that have grown too large to be read at a glance. */
final class PackageSizes {

    private static final int MOST = 20;
    private static final String REASON = "More than twenty files: because ";
    private static final String PACKAGE_INFO = "package-info.java";

    private PackageSizes() {}

    /** The packages of main code under a directory with more than twenty files whose package-info gives no reason. */
    static List<String> tooLarge(Path root) {
        try (Stream<Path> directories = Files.walk(root)) {
            return directories
                    .filter(Files::isDirectory)
                    .filter(directory -> directory.toString().contains("/src/main/java/"))
                    .filter(directory -> sources(directory) > MOST && !saysWhy(directory.resolve(PACKAGE_INFO)))
                    .map(directory -> root.relativize(directory) + ": " + sources(directory) + " files")
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sources(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals(PACKAGE_INFO))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean saysWhy(Path packageInfo) {
        try {
            return Files.exists(packageInfo)
                    && Files.readString(packageInfo)
                            .replaceAll("\\s+(\\* )?", " ")
                            .contains(REASON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
