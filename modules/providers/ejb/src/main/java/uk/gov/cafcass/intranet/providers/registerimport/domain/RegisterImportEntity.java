package uk.gov.cafcass.intranet.providers.registerimport.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.background.Progress;
import uk.gov.cafcass.intranet.kernel.history.VersionedEntity;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.SentFile;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;

/** An import as stored, with how often it was read and what was shown of it. It is changed while it is locked. */
@Entity
@Table(name = "register_import", schema = "providers")
public class RegisterImportEntity extends VersionedEntity<RegisterImport> {

    /** The stage before anybody reads it. */
    public static final String WAITING = "Waiting to be read";

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "list_on", updatable = false)
    private LocalDate listOn;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long size;

    @Column(name = "begun_by", updatable = false)
    private long begunBy;

    @Column(name = "begun_by_name", updatable = false)
    private String begunByName;

    @Column(name = "begun_at", updatable = false)
    private OffsetDateTime begunAt;

    private int run;
    private String stage;
    private int done;
    private int total;

    @Column(name = "moved_at")
    private OffsetDateTime movedAt;

    @Column(name = "new_rows")
    private int newRows;

    @Column(name = "changed_rows")
    private int changedRows;

    @Column(name = "lapsed_rows")
    private int lapsedRows;

    @Column(name = "unchanged_rows")
    private int unchangedRows;

    @Column(name = "rejected_rows")
    private int rejectedRows;

    private String previewed;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    protected RegisterImportEntity() {}

    /** How often it was begun to be read; who reads for an earlier run stops. */
    public int run() {
        return run;
    }

    /** Whether this run of reading is the one that is wanted. */
    public boolean isReadBy(int reading) {
        return state == ImportState.READING && run == reading;
    }

    /** Begins one more run of reading; its number. */
    public int startRun(OffsetDateTime now) {
        run++;
        movedAt = now;
        return run;
    }

    /** Says how far the reading is. */
    public void move(Progress progress) {
        stage = progress.stage();
        done = progress.done();
        total = progress.total();
        movedAt = progress.movedAt();
    }

    /** Its rows are all there: it waits for confirmation. */
    public void preview(Comparison comparison) {
        Counts counts = comparison.counts();
        state = ImportState.PREVIEWED;
        stage = "";
        newRows = counts.of(RowKind.NEW);
        changedRows = counts.of(RowKind.CHANGED);
        lapsedRows = counts.of(RowKind.LAPSED);
        unchangedRows = counts.of(RowKind.UNCHANGED);
        rejectedRows = counts.of(RowKind.REJECTED);
        previewed = comparison.fingerprint();
    }

    /** Whether these are the rows that were shown. */
    public boolean isAsPreviewed(Comparison comparison) {
        return previewed.equals(comparison.fingerprint());
    }

    /** It is to be read again. */
    public void readAgain(OffsetDateTime now) {
        state = ImportState.READING;
        move(new Progress(WAITING, 0, 0, now));
    }

    /** The reading went wrong. */
    public void fail() {
        state = ImportState.FAILED;
    }

    /** It is over: confirmed, or given up. */
    public void end(ImportState how, Stamp by) {
        state = how;
        endedBy = by.account();
        endedByName = by.name();
        endedAt = by.at();
    }

    @Override
    public RegisterImport value() {
        return new RegisterImport(
                id(),
                version(),
                state,
                listOn,
                new SentFile(fileName, sha256, size),
                new Stamp(begunBy, begunByName, begunAt),
                new Progress(stage, done, total, movedAt),
                new Counts(Map.of(
                        RowKind.NEW, newRows,
                        RowKind.CHANGED, changedRows,
                        RowKind.LAPSED, lapsedRows,
                        RowKind.UNCHANGED, unchangedRows,
                        RowKind.REJECTED, rejectedRows)),
                ended());
    }

    private Optional<Stamp> ended() {
        return endedBy == null || endedByName == null || endedAt == null
                ? Optional.empty()
                : Optional.of(new Stamp(endedBy, endedByName, endedAt));
    }
}
