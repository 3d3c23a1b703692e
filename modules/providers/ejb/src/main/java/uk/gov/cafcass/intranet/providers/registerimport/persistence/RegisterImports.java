package uk.gov.cafcass.intranet.providers.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Comparison;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Counts;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Progress;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.SentFile;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/** The imports of NACCC's list, without their rows. */
@ApplicationScoped
public class RegisterImports {

    private static final String SELECT =
            """
            select id, version, state, list_on, file_name, sha256, size, begun_by, begun_by_name, begun_at,
              stage, done, total, moved_at, new_rows, changed_rows, lapsed_rows, unchanged_rows, rejected_rows,
              ended_by, ended_by_name, ended_at
            from providers.register_import\s""";

    private final Sql sql;

    @Inject
    public RegisterImports(Sql sql) {
        this.sql = sql;
    }

    /** Begins one; empty, and nothing begun, while another one is open. */
    public Optional<Long> begin(LocalDate listOn, SentFile file, Stamp by) {
        return sql.row(
                """
                insert into providers.register_import
                  (state, list_on, file_name, sha256, size, begun_by, begun_by_name, begun_at, stage, moved_at)
                values ('READING', ?, ?, ?, ?, ?, ?, ?, 'Waiting to be read', ?) on conflict do nothing returning id""",
                row -> row.getLong("id"),
                listOn,
                file.name(),
                file.sha256(),
                file.size(),
                by.account(),
                by.name(),
                by.at(),
                by.at());
    }

    /** The one that is open, if there is one. */
    public Optional<RegisterImport> open() {
        return sql.row(SELECT + "where state in ('READING', 'PREVIEWED')", RegisterImports::read);
    }

    /** The one with this number, to read. */
    public RegisterImport get(long id) {
        return only("where id = ?", id);
    }

    /** The one with this number, locked until the end of the transaction. */
    public RegisterImport lock(long id) {
        return only("where id = ? for update", id);
    }

    private RegisterImport only(String condition, long id) {
        return sql.row(SELECT + condition, RegisterImports::read, id)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "register-import.unknown",
                        "There is no such import. Look at the list of imports again."));
    }

    /** So many, the latest first, leaving out the first so many. */
    public List<RegisterImport> latest(int limit, int leaveOut) {
        return sql.rows(SELECT + "order by id desc limit ? offset ?", RegisterImports::read, limit, leaveOut);
    }

    /** The confirmed one with the latest list but for this one. */
    public Optional<RegisterImport> lastConfirmed(long exceptId) {
        return sql.row(
                SELECT + "where state = 'CONFIRMED' and id <> ? order by list_on desc, id desc limit 1",
                RegisterImports::read,
                exceptId);
    }

    /** The last time that this very file was confirmed but for this one. */
    public Optional<RegisterImport> sameFile(String sha256, long exceptId) {
        return sql.row(
                SELECT + "where state = 'CONFIRMED' and sha256 = ? and id <> ? order by id desc limit 1",
                RegisterImports::read,
                sha256,
                exceptId);
    }

    /** Begins to read it, unless somebody does already; the number of the run. */
    public Optional<Integer> startRun(long id, int after, OffsetDateTime now) {
        return sql.row(
                """
                update providers.register_import set run = run + 1, moved_at = ?
                where id = ? and state = 'READING' and run = ? returning run""",
                row -> row.getInt("run"),
                now,
                id,
                after);
    }

    /** How often it was begun to be read. */
    public int run(long id) {
        return sql.count("select run from providers.register_import where id = ?", id);
    }

    /** Says how far the reading is; false when it is not wanted any more. */
    public boolean move(long id, int run, Progress progress) {
        return sql.change(
                        """
                        update providers.register_import set stage = ?, done = ?, total = ?, moved_at = ?
                        where id = ? and run = ? and state = 'READING'""",
                        progress.stage(),
                        progress.done(),
                        progress.total(),
                        progress.movedAt(),
                        id,
                        run)
                == 1;
    }

    /** Its rows are all there: it waits for confirmation; false when it is not wanted any more. */
    public boolean previewed(long id, int run, Comparison comparison) {
        Counts counts = comparison.counts();
        return sql.change(
                        """
                        update providers.register_import set state = 'PREVIEWED', version = version + 1, stage = '',
                          new_rows = ?, changed_rows = ?, lapsed_rows = ?, unchanged_rows = ?, rejected_rows = ?, previewed = ?
                        where id = ? and run = ? and state = 'READING'""",
                        counts.of(RowKind.NEW),
                        counts.of(RowKind.CHANGED),
                        counts.of(RowKind.LAPSED),
                        counts.of(RowKind.UNCHANGED),
                        counts.of(RowKind.REJECTED),
                        comparison.fingerprint(),
                        id,
                        run)
                == 1;
    }

    /** Whether these are the rows that were shown. */
    public boolean isAsPreviewed(long id, Comparison comparison) {
        return sql.count(
                        "select count(*) from providers.register_import where id = ? and previewed = ?",
                        id,
                        comparison.fingerprint())
                == 1;
    }

    /** It is to be read again. */
    public void readAgain(long id, OffsetDateTime now) {
        sql.change(
                """
                update providers.register_import set state = 'READING', version = version + 1, stage = 'Waiting to be read',
                  done = 0, total = 0, moved_at = ? where id = ?""",
                now,
                id);
    }

    /** The reading went wrong. */
    public void failed(long id, int run) {
        sql.change(
                """
                update providers.register_import set state = 'FAILED', version = version + 1
                where id = ? and run = ? and state = 'READING'""",
                id,
                run);
    }

    /** It is over. */
    public void end(long id, ImportState state, Stamp by) {
        sql.change(
                """
                update providers.register_import set state = ?, version = version + 1, ended_by = ?, ended_by_name = ?, ended_at = ?
                where id = ?""",
                state.name(),
                by.account(),
                by.name(),
                by.at(),
                id);
    }

    private static RegisterImport read(ResultSet row) throws SQLException {
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new RegisterImport(
                row.getLong("id"),
                row.getInt("version"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("list_on", LocalDate.class),
                new SentFile(row.getString("file_name"), row.getString("sha256"), row.getLong("size")),
                new Stamp(
                        row.getLong("begun_by"),
                        row.getString("begun_by_name"),
                        row.getObject("begun_at", OffsetDateTime.class)),
                new Progress(
                        row.getString("stage"),
                        row.getInt("done"),
                        row.getInt("total"),
                        row.getObject("moved_at", OffsetDateTime.class)),
                new Counts(Map.of(
                        RowKind.NEW, row.getInt("new_rows"),
                        RowKind.CHANGED, row.getInt("changed_rows"),
                        RowKind.LAPSED, row.getInt("lapsed_rows"),
                        RowKind.UNCHANGED, row.getInt("unchanged_rows"),
                        RowKind.REJECTED, row.getInt("rejected_rows"))),
                endedAt == null
                        ? Optional.empty()
                        : Optional.of(new Stamp(row.getLong("ended_by"), row.getString("ended_by_name"), endedAt)));
    }
}
