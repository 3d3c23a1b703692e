package uk.gov.cafcass.intranet.providers.registerimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.ImportRows;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterImports;

/** Shows imports: how far they are, what they would change or have changed. COMMISSIONER only. */
@ApplicationScoped
@Transactional
public class ImportReading {

    private final RegisterImports imports;
    private final ImportRows rows;
    private final ListComparing files;
    private final Access access;
    private final Clock clock;

    @Inject
    ImportReading(RegisterImports imports, ImportRows rows, ListComparing files, Access access, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    /** So many, the latest first, leaving out the first so many. */
    public List<RegisterImport> latest(int limit, int leaveOut) {
        access.commissioner();
        return imports.latest(limit, leaveOut);
    }

    /** The one that is open, if there is one. */
    public Optional<RegisterImport> open() {
        access.commissioner();
        return imports.open();
    }

    /**
     * One import.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ImportView of(long id) {
        access.commissioner();
        RegisterImport it = imports.get(id).value();
        return new ImportView(
                it,
                it.isStuck(OffsetDateTime.now(clock)),
                imports.lastConfirmed(id).filter(last -> it.listOn().isBefore(last.listOn())),
                imports.sameFile(it.file().sha256(), id));
    }

    /** Its rows of one kind, by line; none while it is read. */
    public List<ImportRow> rows(long id, RowKind kind, int limit, int leaveOut) {
        access.commissioner();
        RegisterImport it = imports.get(id).value();
        boolean there = it.state() == ImportState.PREVIEWED || it.state() == ImportState.CONFIRMED;
        return there ? rows.find(id, kind, limit, leaveOut) : List.of();
    }

    /** All the lines that cannot be taken. */
    public List<ImportRow> rejected(long id) {
        return rows(id, RowKind.REJECTED, ListReader.MOST_LINES, 0);
    }

    /** The file as it was sent. */
    public byte[] file(long id) {
        access.commissioner();
        return files.bytes(imports.get(id).value());
    }
}
