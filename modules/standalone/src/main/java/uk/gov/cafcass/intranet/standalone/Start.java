package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the JVM begins. On its class path are Payara Micro and this jar, and nothing else; all that the launcher itself needs
 * is in the directory {@code intranet.lib} and gets a class loader of its own.
 *
 * <p>Payara looks into the class path of the JVM before it looks into a war. With the kernel, Flyway and the driver there, half
 * of the application would be loaded from outside of it, where it does not find the platform. A second JVM would keep the two
 * apart as well, but costs 60 MiB more and stays behind when the first is killed.
 */
public final class Start {

    private Start() {}

    /** Passes everything on to {@link Standalone#main}. */
    public static void main(String[] args) throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(Start.class.getProtectionDomain().getCodeSource().getLocation());
        urls.addAll(jarsIn(Path.of(System.getProperty("intranet.lib", "lib"))));
        // Stays open as long as the JVM.
        ClassLoader ours = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(ours);
        ours.loadClass("uk.gov.cafcass.intranet.standalone.Standalone")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static List<URL> jarsIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Start::url)
                    .toList();
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }
}
