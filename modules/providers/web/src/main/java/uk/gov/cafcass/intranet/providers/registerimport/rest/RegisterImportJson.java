package uk.gov.cafcass.intranet.providers.registerimport.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportView;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Counts;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;

/**
 * An import of NACCC's list.
 *
 * @param progress of the reading; only while it is read
 * @param counts of its rows by kind; only when they are there
 * @param laterList the day of a later list that was confirmed already
 * @param sameFileAs the import with which this very file was confirmed
 */
public record RegisterImportJson(
        long id,
        int version,
        ImportState state,
        LocalDate listOn,
        String fileName,
        String sha256,
        Done begun,
        Optional<Progress> progress,
        Optional<Map<String, Integer>> counts,
        Optional<LocalDate> laterList,
        Optional<Long> sameFileAs,
        Optional<Done> ended) {

    /** Who did something, and when. */
    public record Done(String by, OffsetDateTime at) {

        static Done of(Stamp act) {
            return new Done(act.name(), act.at());
        }
    }

    /**
     * How far the reading is.
     *
     * @param stuck whether it has not come forward for some minutes
     */
    public record Progress(String stage, int done, int total, OffsetDateTime movedAt, boolean stuck) {}

    /** The latest imports. */
    public record Listed(List<RegisterImportJson> imports, boolean more) {

        static Listed of(List<RegisterImport> imports, int limit) {
            return new Listed(
                    imports.stream().limit(limit).map(RegisterImportJson::of).toList(), imports.size() > limit);
        }
    }

    /** Rows of one kind. */
    public record Rows(List<Row> rows, boolean more) {

        static Rows of(List<ImportRow> rows, int limit) {
            return new Rows(rows.stream().limit(limit).map(Row::of).toList(), rows.size() > limit);
        }
    }

    /**
     * A row.
     *
     * @param line of the file
     * @param changes of a rejected row what stands in each wrong cell, and the reason
     */
    public record Row(
            RowKind kind,
            Optional<Integer> line,
            String organisation,
            String centre,
            Optional<Scheme> scheme,
            Optional<Long> organisationId,
            Optional<Long> centreId,
            List<Change> changes) {

        static Row of(ImportRow row) {
            return new Row(
                    row.kind(),
                    row.line(),
                    row.organisation(),
                    row.centre(),
                    row.scheme(),
                    row.organisationId(),
                    row.centreId(),
                    row.changes().stream()
                            .map(change -> new Change(change.field(), change.before(), change.after()))
                            .toList());
        }
    }

    /** A field and what becomes of it. */
    public record Change(String field, String before, String after) {}

    static RegisterImportJson of(ImportView view) {
        return of(
                view.it(),
                view.stuck(),
                view.later().map(RegisterImport::listOn),
                view.sameFile().map(RegisterImport::id));
    }

    private static RegisterImportJson of(RegisterImport it) {
        return of(it, false, Optional.empty(), Optional.empty());
    }

    private static RegisterImportJson of(
            RegisterImport it, boolean stuck, Optional<LocalDate> later, Optional<Long> sameFile) {
        boolean counted = it.state() == ImportState.PREVIEWED || it.state() == ImportState.CONFIRMED;
        return new RegisterImportJson(
                it.id(),
                it.version(),
                it.state(),
                it.listOn(),
                it.file().name(),
                it.file().sha256(),
                Done.of(it.begun()),
                Optional.of(it.progress())
                        .filter(any -> it.state() == ImportState.READING)
                        .map(now -> new Progress(now.stage(), now.done(), now.total(), now.movedAt(), stuck)),
                counted ? Optional.of(counts(it.counts())) : Optional.empty(),
                later,
                sameFile,
                it.ended().map(Done::of));
    }

    private static Map<String, Integer> counts(Counts counts) {
        Map<String, Integer> byName = new TreeMap<>();
        Arrays.stream(RowKind.values()).forEach(kind -> byName.put(kind.slug(), counts.of(kind)));
        return byName;
    }
}
