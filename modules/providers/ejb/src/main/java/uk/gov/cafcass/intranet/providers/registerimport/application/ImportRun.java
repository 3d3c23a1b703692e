package uk.gov.cafcass.intranet.providers.registerimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.gov.cafcass.intranet.kernel.background.BackgroundTasks;
import uk.gov.cafcass.intranet.kernel.background.Progress;
import uk.gov.cafcass.intranet.kernel.background.TransactionTemplate;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Comparison;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RegisterList;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.ImportRows;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterImports;

/**
 * Reads a list and makes its preview, in the background. How far it is stands in the table after each step, for everybody to see; when
 * the import was given up meanwhile it stops.
 */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    private static final String READING = "Reading the file";
    private static final String COMPARING = "Comparing it with the register";
    private static final String KEEPING = "Keeping what was found";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final RegisterImports imports;
    private final ImportRows rows;
    private final ListComparing comparing;
    private final TransactionTemplate transactions;
    private final BackgroundTasks background;
    private final Clock clock;

    @Inject
    ImportRun(
            RegisterImports imports,
            ImportRows rows,
            ListComparing comparing,
            TransactionTemplate transactions,
            BackgroundTasks background,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.comparing = comparing;
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
    }

    /**
     * Begins, unless it was begun already.
     *
     * @param before how often it was read before
     */
    void start(long id, int before) {
        background.run(() ->
                transactions.call(() -> imports.startRun(id, before, now())).ifPresent(run -> preview(id, run)));
    }

    private void preview(long id, int run) {
        try {
            makePreview(id, run);
        } catch (NotWantedException e) {
            LOG.log(Level.INFO, "Import {0} was given up while it was read", id);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Import " + id + " could not be read", e);
            transactions.call(() -> {
                imports.fail(id, run);
                return true;
            });
        }
    }

    private void makePreview(long id, int run) {
        RegisterImport it = transactions.call(() -> imports.get(id).value());
        RegisterList list = read(it, run);
        move(id, run, COMPARING, 0, list.size());
        Comparison comparison = transactions.call(() -> comparing.compare(it, list));
        List<ImportRow> all = comparison.rows();
        transactions.call(() -> {
            rows.forget(id);
            return true;
        });
        for (int first = 0; first < all.size(); first += ROWS_AT_A_TIME) {
            int next = Math.min(first + ROWS_AT_A_TIME, all.size());
            keep(id, run, all, first, next);
        }
        if (!transactions.call(() -> imports.preview(id, run, comparison))) {
            throw new NotWantedException();
        }
    }

    /** The bytes are not needed any longer than this. */
    private RegisterList read(RegisterImport it, int run) {
        move(it.id(), run, READING, 0, 0);
        byte[] bytes = transactions.call(() -> comparing.bytes(it));
        return ListReader.read(bytes, it.listOn(), lines -> move(it.id(), run, READING, lines, 0));
    }

    private void keep(long id, int run, List<ImportRow> all, int first, int next) {
        transactions.call(() -> {
            rows.add(id, first, all.subList(first, next));
            return mustBeWanted(imports.move(id, run, new Progress(KEEPING, next, all.size(), now())));
        });
    }

    private void move(long id, int run, String stage, int done, int total) {
        transactions.call(() -> mustBeWanted(imports.move(id, run, new Progress(stage, done, total, now()))));
    }

    private static boolean mustBeWanted(boolean wanted) {
        if (!wanted) {
            throw new NotWantedException();
        }
        return true;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** It was given up, or somebody else reads it. */
    private static final class NotWantedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
