package uk.gov.cafcass.intranet.kernel.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source that gives everybody on a thread the same connection while a transaction is under way there, as the
 * container's does: whoever closes, commits or rolls it back changes nothing, only the transaction's end does.
 */
final class SharedConnection {

    private static final Set<String> OF_THE_TRANSACTION = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final DataSource real;
    private final ThreadLocal<@Nullable Connection> present = new ThreadLocal<>();
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    SharedConnection(DataSource real) {
        this.real = real;
    }

    /** What the code under test is given. */
    DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Connection shared = present.get();
            boolean joins = shared != null && method.getName().equals("getConnection");
            return joins ? asSeen(shared) : call(real, method, arguments);
        });
    }

    /** The statements that were prepared since the last time this was asked. */
    List<String> statements() {
        List<String> since = List.copyOf(statements);
        statements.clear();
        return since;
    }

    void begin() throws SQLException {
        Connection connection = real.getConnection();
        connection.setAutoCommit(false);
        present.set(connection);
    }

    void end(boolean commit) throws SQLException {
        try (Connection connection = present.get()) {
            present.remove();
            if (connection != null && commit) {
                connection.commit();
            } else if (connection != null) {
                connection.rollback();
            }
        }
    }

    private Connection asSeen(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (OF_THE_TRANSACTION.contains(method.getName())) {
                return null;
            }
            if (method.getName().startsWith("prepare") && arguments != null) {
                statements.add(String.valueOf(arguments[0]));
            }
            return call(connection, method, arguments);
        });
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
