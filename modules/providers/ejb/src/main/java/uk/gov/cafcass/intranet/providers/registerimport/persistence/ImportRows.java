package uk.gov.cafcass.intranet.providers.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/**
 * The rows of an import, paged in the database. Plain SQL: tens of thousands are inserted in batches, and none is ever edited.
 */
@ApplicationScoped
public class ImportRows {

    private static final String ADD =
            """
            insert into providers.register_import_row (import_id, position, kind, line, organisation, centre, scheme,
              organisation_id, centre_id, fields, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    @Inject
    public ImportRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps rows.
     *
     * @param first the position of the first of them
     */
    public void add(long importId, int first, List<ImportRow> rows) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (ImportRow row : rows) {
            values.add(Sql.values(
                    importId,
                    first + values.size(),
                    row.kind().name(),
                    row.line().orElse(null),
                    row.organisation(),
                    row.centre(),
                    row.scheme().map(Scheme::name).orElse(null),
                    row.organisationId().orElse(null),
                    row.centreId().orElse(null),
                    texts(row, FieldChange::field),
                    texts(row, FieldChange::before),
                    texts(row, FieldChange::after)));
        }
        sql.changeEach(ADD, values);
    }

    private static String[] texts(ImportRow row, Function<FieldChange, String> side) {
        return row.changes().stream().map(side).toArray(String[]::new);
    }

    /** Forgets the rows of an import. */
    public void forget(long importId) {
        sql.change("delete from providers.register_import_row where import_id = ?", importId);
    }

    /** What was new has its numbers now. */
    public void complete(long importId) {
        sql.change(
                """
                update providers.register_import_row r set organisation_id = o.id, centre_id = c.id
                from providers.organisation o join providers.centre c on c.organisation_id = o.id
                where r.import_id = ? and r.kind = 'NEW' and r.centre_id is null
                  and lower(o.name) = lower(r.organisation) and lower(c.name) = lower(r.centre)""",
                importId);
    }

    /** So many rows of one kind, leaving out the first so many. */
    public List<ImportRow> find(long importId, RowKind kind, int limit, int leaveOut) {
        return sql.rows(
                """
                select kind, line, organisation, centre, scheme, organisation_id, centre_id, fields, before, after
                from providers.register_import_row where import_id = ? and kind = ? order by position limit ? offset ?""",
                ImportRows::read,
                importId,
                kind.name(),
                limit,
                leaveOut);
    }

    private static ImportRow read(ResultSet row) throws SQLException {
        return new ImportRow(
                RowKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("line", Integer.class)),
                row.getString("organisation"),
                row.getString("centre"),
                Optional.ofNullable(row.getString("scheme")).map(Scheme::valueOf),
                Optional.ofNullable(row.getObject("organisation_id", Long.class)),
                Optional.ofNullable(row.getObject("centre_id", Long.class)),
                changes(row));
    }

    private static List<FieldChange> changes(ResultSet row) throws SQLException {
        List<String> fields = Sql.texts(row, "fields");
        List<String> before = Sql.texts(row, "before");
        List<String> after = Sql.texts(row, "after");
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            changes.add(new FieldChange(fields.get(i), before.get(i), after.get(i)));
        }
        return changes;
    }
}
