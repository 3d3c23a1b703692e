package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Settings of the intranet from a file such as {@code config/intranet.properties}. */
final class Settings {

    private Settings() {}

    /**
     * Makes each setting a system property, where the intranet finds it.
     *
     * @throws Refusal when the file cannot be read
     */
    static void apply(Path file) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The settings in " + file + " cannot be read: " + OneLine.of(e), e);
        }
        settings.stringPropertyNames().forEach(name -> System.setProperty(name, settings.getProperty(name)));
    }
}
