package uk.gov.cafcass.intranet.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL within the transaction of the caller, for what JPA cannot say: projections of lists, full text, nearest neighbours, bulk
 * imports, the audit chain. Rows that people correct are entities.
 */
@ApplicationScoped
public class Sql {

    /** So many statements go to the database at a time. */
    private static final int SENT_TOGETHER = 500;

    private final DataSource dataSource;

    @Inject
    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes something of a row, whose columns it asks by name: {@code as} gives one to a computed column. */
    @FunctionalInterface
    public interface Reader<T> {

        /** Reads the row at which the result stands. */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * What a query finds.
     *
     * @param values for its question marks, in their order
     */
    public <T> List<T> rows(String query, Reader<T> reader, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, query, values);
                ResultSet rows = select.executeQuery()) {
            return read(rows, reader);
        } catch (SQLException e) {
            throw failed(query, e);
        }
    }

    /** By the driver's own rows: those that the server's pool puts around them look for each method by its name, for each value. */
    private static <T> List<T> read(ResultSet rows, Reader<T> reader) throws SQLException {
        ResultSet own = rows.unwrap(ResultSet.class);
        List<T> found = new ArrayList<>();
        while (own.next()) {
            found.add(reader.read(own));
        }
        return found;
    }

    /**
     * What a query finds, planned anew for these values: for words, of which some are in every second row and some in none, so
     * that one plan for all of them is good for few.
     */
    public <T> List<T> rowsPlannedAnew(String query, Reader<T> reader, @Nullable Object... values) {
        change("set local plan_cache_mode = force_custom_plan");
        List<T> found = rows(query, reader, values);
        change("set local plan_cache_mode = auto");
        return found;
    }

    /** The first row that a query finds. */
    public <T> Optional<T> row(String query, Reader<T> reader, @Nullable Object... values) {
        return rows(query, reader, values).stream().findFirst();
    }

    /** How many a query counts. */
    public int count(String query, @Nullable Object... values) {
        return rows(query, row -> row.getInt(1), values).get(0);
    }

    /** Changes rows; says how many. */
    public int change(String statement, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = prepared(connection, statement, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    /**
     * Changes rows by one statement for each list of values, sent together: for what changes thousands.
     *
     * @param each for the question marks of the statement, in their order; read once
     */
    public void changeEach(String statement, Iterable<? extends List<? extends @Nullable Object>> each) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            int waiting = 0;
            for (List<? extends @Nullable Object> values : each) {
                for (int i = 0; i < values.size(); i++) {
                    change.setObject(i + 1, values.get(i));
                }
                change.addBatch();
                waiting++;
                if (waiting == SENT_TOGETHER) {
                    change.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                change.executeBatch();
            }
        } catch (SQLException e) {
            throw failed(statement, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }

    private static IllegalStateException failed(String statement, SQLException e) {
        return new IllegalStateException("The database did not take: " + statement, e);
    }

    /** Values for the question marks of a statement, in their order; a null is stored as one. */
    public static List<@Nullable Object> values(@Nullable Object... values) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object value : values) {
            list.add(value);
        }
        return list;
    }

    /** The texts in a column that holds several. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
