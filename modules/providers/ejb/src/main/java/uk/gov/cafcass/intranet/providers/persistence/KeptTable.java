package uk.gov.cafcass.intranet.providers.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.persistence.Sql.Reader;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * A table of records that are added and corrected as a whole, each row with its number and its version. For plain records; what has
 * a life of its own is an entity.
 */
final class KeptTable<T> {

    private final Sql sql;
    private final String table;
    private final String noun;
    private final List<Column> columns;
    private final Function<T, List<@Nullable Object>> values;
    private final Reader<T> reader;

    /**
     * A table.
     *
     * @param noun what people call one of its rows
     * @param values for the question marks of the columns, in their order
     */
    KeptTable(
            Sql sql,
            String table,
            String noun,
            List<Column> columns,
            Function<T, List<@Nullable Object>> values,
            Reader<T> reader) {
        this.sql = sql;
        this.table = "providers." + table;
        this.noun = noun;
        this.columns = columns;
        this.values = values;
        this.reader = reader;
    }

    /**
     * A column.
     *
     * @param written what is stored in it, with a question mark for the value
     * @param read what is selected
     */
    record Column(String name, String written, String read) {

        /** These, just as they are. */
        static List<Column> named(String... names) {
            List<Column> columns = new ArrayList<>();
            for (String name : names) {
                columns.add(new Column(name, "?", name));
            }
            return columns;
        }

        /** One whose value the database makes of the given one. */
        static Column written(String name, String expression) {
            return new Column(name, expression, name);
        }
    }

    /** Values for columns; a null is stored as one. */
    static List<@Nullable Object> row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object value : values) {
            row.add(value);
        }
        return row;
    }

    /** The texts in a column that holds many. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    /** Keeps a new one; empty, and nothing kept, when there is one already with which it cannot be together. */
    Optional<Kept<T>> add(T value) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String marks = columns.stream().map(Column::written).collect(Collectors.joining(", "));
        return sql.row(
                        "insert into " + table + " (" + names + ") values (" + marks
                                + ") on conflict do nothing returning id",
                        row -> row.getLong(1),
                        values.apply(value).toArray())
                .map(id -> new Kept<>(id, 0, value));
    }

    /** The one with this number, to read. */
    Kept<T> get(long id) {
        return only("id = ?", id);
    }

    /** The one with this number, held until the end of the transaction. */
    Kept<T> hold(long id) {
        return only("id = ? for update", id);
    }

    private Kept<T> only(String condition, long id) {
        return where(condition, id).stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        noun.replace(' ', '-') + ".unknown",
                        "There is no such " + noun + ". Look at the list again."));
    }

    /** Those of which a condition holds; it may end with an order. */
    List<Kept<T>> where(String condition, @Nullable Object... given) {
        String read = columns.stream().map(Column::read).collect(Collectors.joining(", "));
        return sql.rows(
                "select id, version, " + read + " from " + table + " where " + condition,
                row -> new Kept<>(row.getLong(1), row.getInt(2), reader.read(row)),
                given);
    }

    /** Makes a row that is held say this. */
    Kept<T> store(Kept<T> held, T value) {
        String set = columns.stream()
                .map(column -> column.name() + " = " + column.written())
                .collect(Collectors.joining(", "));
        List<@Nullable Object> given = new ArrayList<>(values.apply(value));
        given.add(held.id());
        sql.change("update " + table + " set version = version + 1, " + set + " where id = ?", given.toArray());
        return new Kept<>(held.id(), held.version() + 1, value);
    }

    /** Takes a row off. */
    void remove(Kept<T> held) {
        sql.change("delete from " + table + " where id = ?", held.id());
    }
}
