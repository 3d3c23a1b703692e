package uk.gov.cafcass.intranet.look.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Addresses of the css and scripts, with a mark of their content, so that a browser keeps them for a year and still never
 * shows an old one.
 */
public final class Assets {

    private static final String FOLDER = "META-INF/resources/";
    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();
    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file of {@code /look}, such as {@code look.css}. */
    public static String asset(String name) {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + "/look/" + name + "?v=" + markOf("look/" + name);
    }

    /** The address of a file of a web jar, such as {@code dist/leaflet.js} of {@code leaflet}; its version is in it. */
    public static String webJar(String name, String file) {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + "/webjars/" + name + "/" + VERSIONS.computeIfAbsent(name, Assets::version) + "/" + file;
    }

    /** A mark of the content of a file below {@code META-INF/resources}. */
    static String markOf(String file) {
        return MARKS.computeIfAbsent(file, Assets::mark);
    }

    static String version(String webJar) {
        String about = "META-INF/maven/org.webjars.npm/" + webJar + "/pom.properties";
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(about)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "0");
        } catch (IOException e) {
            throw new UncheckedIOException("The web jar " + webJar + " cannot be read", e);
        }
    }

    static String mark(String name) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return "0";
            }
            CRC32 crc = new CRC32();
            crc.update(in.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("The look's " + name + " cannot be read", e);
        }
    }
}
