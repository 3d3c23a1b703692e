package uk.gov.cafcass.intranet.providers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.persistence.Sql.Reader;
import uk.gov.cafcass.intranet.providers.domain.Knowledge;
import uk.gov.cafcass.intranet.providers.domain.Knowledge.Told;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Known;

/**
 * A table of records of which we also keep what we knew of them when (P-1): the records stand in one table as we hold them true now, and
 * beside it, in one with {@code _known} at the end of its name, every version that there ever was.
 */
final class KnownTable<T> {

    private final Sql sql;
    private final KeptTable<T> now;
    private final String present;
    private final String known;
    private final String names;
    private final Reader<T> reader;

    /** A table; what its rows are made of, as in {@link KeptTable}. */
    KnownTable(
            Sql sql,
            String table,
            String noun,
            List<KeptTable.Column> columns,
            Function<T, List<@Nullable Object>> values,
            Reader<T> reader) {
        this.sql = sql;
        this.now = new KeptTable<>(sql, table, noun, columns, values, reader);
        this.present = "providers." + table;
        this.known = present + "_known";
        this.names = Stream.concat(Stream.of("id", "version"), columns.stream().map(KeptTable.Column::name))
                .collect(Collectors.joining(", "));
        this.reader = reader;
    }

    /** Keeps a new one; empty, and nothing kept, when there is one already with which it cannot be together. */
    Optional<Kept<T>> add(T value, Told told) {
        Optional<Kept<T>> kept = now.add(value);
        kept.ifPresent(one -> know(one.id(), told));
        return kept;
    }

    /** The one with this number, to read. */
    Kept<T> get(long id) {
        return now.get(id);
    }

    /** The one with this number, held until the end of the transaction. */
    Kept<T> hold(long id) {
        return now.hold(id);
    }

    /** Those of which a condition holds now; it may end with an order. */
    List<Kept<T>> where(String condition, @Nullable Object... given) {
        return now.where(condition, given);
    }

    /** Makes a row that is held say this; what it said stays known. */
    Kept<T> store(Kept<T> held, T value, Told told) {
        supersede(held.id(), told);
        Kept<T> stored = now.store(held, value);
        know(held.id(), told);
        return stored;
    }

    /** Takes a row off that is held; what it said stays known. */
    void remove(Kept<T> held, Told told) {
        supersede(held.id(), told);
        now.remove(held);
    }

    /** Those of which a condition held as we knew it at a moment; it may end with an order. */
    List<Kept<T>> whereAt(OffsetDateTime moment, String condition, @Nullable Object... given) {
        List<@Nullable Object> all = new ArrayList<>(List.of(moment, moment));
        all.addAll(KeptTable.row(given));
        return everKnown(
                        "recorded_at <= ? and (superseded_at is null or superseded_at > ?) and " + condition,
                        all.toArray())
                .stream()
                .map(Known::said)
                .toList();
    }

    /** Every version of those of which a condition holds or held; it may end with an order. */
    List<Known<T>> everKnown(String condition, @Nullable Object... given) {
        return sql.rows(
                "select " + names
                        + ", recorded_at, recorded_by, why, superseded_at, superseded_by, superseded_why from " + known
                        + " where " + condition,
                row -> new Known<>(
                        new Kept<>(row.getLong("id"), row.getInt("version"), reader.read(row)), knowledge(row)),
                given);
    }

    private void know(long id, Told told) {
        sql.change(
                "insert into " + known + " (" + names + ", recorded_at, recorded_by, why) select " + names
                        + ", ?, ?, ? from " + present + " where id = ?",
                told.at(),
                told.by(),
                told.why(),
                id);
    }

    private void supersede(long id, Told told) {
        sql.change(
                "update " + known + " set superseded_at = ?, superseded_by = ?, superseded_why = ?"
                        + " where id = ? and superseded_at is null",
                told.at(),
                told.by(),
                told.why(),
                id);
    }

    /** When we knew what stands in a row, whichever table keeps it so. */
    static Knowledge knowledge(ResultSet row) throws SQLException {
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new Knowledge(
                new Told(
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getLong("recorded_by"),
                        row.getString("why")),
                superseded == null
                        ? Optional.empty()
                        : Optional.of(
                                new Told(superseded, row.getLong("superseded_by"), row.getString("superseded_why"))));
    }
}
