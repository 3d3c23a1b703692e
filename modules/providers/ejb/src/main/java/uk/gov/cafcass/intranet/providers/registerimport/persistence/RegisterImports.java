package uk.gov.cafcass.intranet.providers.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.background.Progress;
import uk.gov.cafcass.intranet.kernel.history.VersionedRows;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Comparison;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.SentFile;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImportEntity;

/**
 * The imports of NACCC's list, without their rows. One is begun by plain SQL: while another one is open nothing is inserted, which JPA
 * cannot say without losing the transaction.
 */
@ApplicationScoped
public class RegisterImports extends VersionedRows<RegisterImportEntity> {

    private static final String SELECT = "select i from RegisterImportEntity i ";

    private static final String CONFIRMED =
            SELECT + "where i.state = uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState.CONFIRMED ";

    private final Sql sql;

    @Inject
    public RegisterImports(@ProvidersUnit EntityManager entities, Sql sql) {
        super(entities, RegisterImportEntity.class, "register import");
        this.sql = sql;
    }

    /** Begins one; empty, and nothing begun, while another one is open. */
    public Optional<Long> begin(LocalDate listOn, SentFile file, Stamp by) {
        return sql.row(
                """
                insert into providers.register_import
                  (state, list_on, file_name, sha256, size, begun_by, begun_by_name, begun_at, stage, moved_at)
                values ('READING', ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                row -> row.getLong("id"),
                listOn,
                file.name(),
                file.sha256(),
                file.size(),
                by.account(),
                by.name(),
                by.at(),
                RegisterImportEntity.WAITING,
                by.at());
    }

    /** The one that is open, if there is one. */
    public Optional<RegisterImport> open() {
        return first(SELECT
                + "where i.state in (uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState.READING,"
                + " uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState.PREVIEWED)");
    }

    /** So many, the latest first, leaving out the first so many. */
    public List<RegisterImport> latest(int limit, int leaveOut) {
        return entities()
                .createQuery(SELECT + "order by i.id desc", RegisterImportEntity.class)
                .setFirstResult(leaveOut)
                .setMaxResults(limit)
                .getResultStream()
                .map(RegisterImportEntity::value)
                .toList();
    }

    /** The confirmed one with the latest list but for this one. */
    public Optional<RegisterImport> lastConfirmed(long exceptId) {
        return first(CONFIRMED + "and i.id <> ?1 order by i.listOn desc, i.id desc", exceptId);
    }

    /** The last time that this very file was confirmed but for this one. */
    public Optional<RegisterImport> sameFile(String sha256, long exceptId) {
        return first(CONFIRMED + "and i.sha256 = ?1 and i.id <> ?2 order by i.id desc", sha256, exceptId);
    }

    private Optional<RegisterImport> first(String jpql, Object... parameters) {
        return query(RegisterImportEntity.class, jpql, parameters)
                .setMaxResults(1)
                .getResultStream()
                .map(RegisterImportEntity::value)
                .findFirst();
    }

    /** Begins to read it, unless somebody does already; the number of the run. */
    public Optional<Integer> startRun(long id, int after, OffsetDateTime now) {
        return readBy(id, after).map(it -> it.startRun(now));
    }

    /** Says how far the reading is; false when it is not wanted any more. */
    public boolean move(long id, int run, Progress progress) {
        Optional<RegisterImportEntity> wanted = readBy(id, run);
        wanted.ifPresent(it -> it.move(progress));
        return wanted.isPresent();
    }

    /** Its rows are all there: it waits for confirmation; false when it is not wanted any more. */
    public boolean preview(long id, int run, Comparison comparison) {
        Optional<RegisterImportEntity> wanted = readBy(id, run);
        wanted.ifPresent(it -> it.preview(comparison));
        return wanted.isPresent();
    }

    /** The reading went wrong. */
    public void fail(long id, int run) {
        readBy(id, run).ifPresent(RegisterImportEntity::fail);
    }

    /** Locked, if this run of reading is the one that is wanted. */
    private Optional<RegisterImportEntity> readBy(long id, int run) {
        return locked(id).filter(it -> it.isReadBy(run));
    }
}
