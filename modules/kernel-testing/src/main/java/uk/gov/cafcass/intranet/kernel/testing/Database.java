package uk.gov.cafcass.intranet.kernel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for tests: one server for the JVM, one database for each {@code Database}, with the schemas of the named
 * modules migrated. The server stops with the JVM.
 */
public final class Database implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private final String name;
    private final DataSource dataSource;
    private final Map<String, EntityManagerFactory> factories = new HashMap<>();

    private Database(String name, DataSource dataSource) {
        this.name = name;
        this.dataSource = dataSource;
    }

    /** A new, empty database with the schemas of these modules, migrated in this order. */
    public static Database with(String... modules) {
        String name = "test_" + COUNTER.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name, e);
        }
        Database database = new Database(name, server().getDatabase("postgres", name));
        for (String module : modules) {
            database.migrate(module, MigrationVersion.LATEST);
        }
        return database;
    }

    /**
     * Brings the schema of a module to this version and no further, so that a test can put rows into what a later migration
     * finds.
     *
     * @param version of the last migration that is applied, such as {@code 033}
     */
    public void migrate(String module, String version) {
        migrate(module, MigrationVersion.fromVersion(version));
    }

    private void migrate(String module, MigrationVersion target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(module)
                .locations("classpath:db/migration/" + module)
                .target(target)
                .load()
                .migrate();
    }

    private static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgres").toFile())
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "60")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = running;
            EmbeddedPostgres toStop = running;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    toStop.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        return running;
    }

    /** Where to connect; every connection is a new one. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** A new entity manager on the named persistence unit, outside any container; the caller closes it. */
    public synchronized EntityManager entityManager(String unit) {
        return factories.computeIfAbsent(unit, this::factory).createEntityManager();
    }

    private EntityManagerFactory factory(String unit) {
        return factory(unit, dataSource);
    }

    EntityManagerFactory factory(String unit, DataSource connections) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", connections);
        properties.put("eclipselink.session-name", unit + "-" + name + "-" + COUNTER.incrementAndGet());
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.logging.level", "WARNING");
        return Persistence.createEntityManagerFactory(unit, properties);
    }

    /** Runs work in one transaction of the named unit; a thrown exception rolls it back and is thrown on. */
    public <T> T inTransaction(String unit, Function<EntityManager, T> work) {
        EntityManager entities = entityManager(unit);
        try {
            entities.getTransaction().begin();
            T result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** Runs work in one transaction of the named unit. */
    public void doInTransaction(String unit, Consumer<EntityManager> work) {
        inTransaction(unit, entities -> {
            work.accept(entities);
            return Boolean.TRUE;
        });
    }

    /** Runs statements as they stand. */
    public void execute(String... statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The rows of a query, each value as a string, null as the word null. */
    public List<List<String>> query(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            List<List<String>> result = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(rows.getObject(i)));
                }
                result.add(row);
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        factories.values().forEach(EntityManagerFactory::close);
        factories.clear();
    }
}
