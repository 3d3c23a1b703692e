package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the container does around a service: one transaction over all persistence units and everybody who uses the data
 * source, committed when the work returns and rolled back when it throws. Several threads may run work at once.
 */
public final class Transactions implements AutoCloseable {

    private final Database database;
    private final SharedConnection connection;
    private final Map<Class<? extends Annotation>, EntityManagerFactory> units = new HashMap<>();
    private final Map<Class<? extends Annotation>, EntityManager> ofTheMoment = new HashMap<>();
    private final ThreadLocal<@Nullable Map<Class<? extends Annotation>, EntityManager>> current = new ThreadLocal<>();
    private final Map<Class<?>, Object> given = new HashMap<>();
    private final Map<Class<?>, List<? extends Class<?>>> beans = new HashMap<>();
    private final Properties settings = new Properties();

    /** Transactions on a database, with the settings that the modules are delivered with. */
    public Transactions(Database database) {
        this.database = database;
        this.connection = new SharedConnection(database.dataSource());
        given.put(DataSource.class, connection.dataSource());
        try (InputStream file = Transactions.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            if (file != null) {
                settings.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entity managers of this unit go to who asks for one with the qualifier. */
    public Transactions unit(Class<? extends Annotation> qualifier, String name) {
        units.put(qualifier, database.factory(name, connection.dataSource()));
        ofTheMoment.put(qualifier, (EntityManager) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> present(qualifier, method, arguments)));
        return this;
    }

    /** As the container's, an entity manager belongs to the transaction of the moment, whenever its service was made. */
    private @Nullable Object present(
            Class<? extends Annotation> qualifier, Method method, Object @Nullable [] arguments) throws Throwable {
        Map<Class<? extends Annotation>, EntityManager> open = current.get();
        if (open == null) {
            throw new IllegalStateException("There is no transaction here for " + qualifier.getSimpleName());
        }
        try {
            return method.invoke(open.get(qualifier), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Who asks for this type gets this one. */
    public <T> Transactions given(Class<T> type, T instance) {
        given.put(type, instance);
        return this;
    }

    /** Who asks for every bean of a type gets these, made like services or given. */
    @SafeVarargs
    public final <T> Transactions beans(Class<T> type, Class<? extends T>... classes) {
        beans.put(type, List.of(classes));
        return this;
    }

    /** Does something with services, in one transaction. */
    public <T> T call(Function<Services, T> work) {
        Map<Class<? extends Annotation>, EntityManager> open = new HashMap<>();
        Map<Class<? extends Annotation>, EntityManager> outer = current.get();
        boolean done = false;
        begin();
        try {
            units.forEach((qualifier, factory) -> open.put(qualifier, factory.createEntityManager()));
            open.values().forEach(entities -> entities.getTransaction().begin());
            current.set(open);
            T result = work.apply(new Services(this, ofTheMoment, given));
            open.values().forEach(entities -> entities.getTransaction().commit());
            done = true;
            return result;
        } finally {
            current.set(outer);
            open.values().forEach(Transactions::close);
            end(done);
        }
    }

    /** Does something with services, in one transaction. */
    public void run(Consumer<Services> work) {
        call(services -> {
            work.accept(services);
            return Boolean.TRUE;
        });
    }

    /** The statements that were sent in transactions since the last time this was asked, of all threads. */
    public List<String> statements() {
        return connection.statements();
    }

    private static void close(EntityManager entities) {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
    }

    private void begin() {
        try {
            connection.begin();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void end(boolean commit) {
        try {
            connection.end(commit);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The classes of the beans of a type. */
    List<? extends Class<?>> beans(Class<?> type) {
        return beans.getOrDefault(type, List.of());
    }

    /** The value of a setting, as a constructor takes it. */
    Object setting(String name, Class<?> type) {
        String value = settings.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No setting " + name);
        }
        if (type == long.class) {
            return Long.valueOf(value);
        }
        return type == Set.class ? Set.of(value.split(",")) : value;
    }

    @Override
    public void close() {
        units.values().forEach(EntityManagerFactory::close);
    }
}
