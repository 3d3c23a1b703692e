package uk.gov.cafcass.intranet.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The delivered war and, beside all that is in it, the gallery: a page that shows every tag in every state. Its jar is called as
 * those are in which the server looks for beans (glassfish-web.xml).
 */
final class WarWithGallery {

    private WarWithGallery() {}

    static Path make() {
        // Its name is that of the context.
        Path war = Checkout.target("with-gallery").resolve("intranet.war");
        try {
            Files.createDirectories(war.getParent());
            Files.copy(Launcher.war(), war, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem inside = FileSystems.newFileSystem(war)) {
                Files.copy(
                        Checkout.target("gallery").resolve("gallery.jar"),
                        inside.getPath("/WEB-INF/lib/look-gallery.jar"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }
}
