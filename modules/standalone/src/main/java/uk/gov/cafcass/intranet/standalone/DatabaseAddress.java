package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the database.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param user the role that owns the intranet's schemas
 * @param password of that role
 */
record DatabaseAddress(String url, String user, String password) {

    private static final int SECONDS_TO_CONNECT = 10;

    /** The address that IT has given, if any. */
    static Optional<DatabaseAddress> given(Map<String, String> environment) {
        String url = environment.getOrDefault("INTRANET_DB_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("INTRANET_DB_URL is not an address of a PostgreSQL: write it as"
                    + " jdbc:postgresql://host:port/database.");
        }
        return Optional.of(new DatabaseAddress(
                url, required(environment, "INTRANET_DB_USER"), required(environment, "INTRANET_DB_PASSWORD")));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new Refusal("INTRANET_DB_URL is set and " + name + " is not. Set both.");
        }
        return value;
    }

    /** The address that a running intranet left. */
    static DatabaseAddress readFrom(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new Refusal("The intranet is starting or stopping. Try again in a minute.", e);
        }
        return new DatabaseAddress(
                properties.getProperty("url", ""),
                properties.getProperty("user", ""),
                properties.getProperty("password", ""));
    }

    /** Leaves the address for {@code scripts/token} and the like, readable by the owner only. */
    void leaveIn(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        KeptSecrets.write(file, text.toString());
    }

    /** A new connection; the caller closes it. */
    Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        return source.getConnection();
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
