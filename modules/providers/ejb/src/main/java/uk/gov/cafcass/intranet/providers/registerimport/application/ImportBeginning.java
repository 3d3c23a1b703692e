package uk.gov.cafcass.intranet.providers.registerimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.background.TransactionTemplate;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.documents.Documents;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.SentFile;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterImports;

/**
 * Begins an import of NACCC's list (P-11). COMMISSIONER only, and one at a time. A file that is no list is refused at once; one that is
 * one is compared in the background.
 */
@ApplicationScoped
public class ImportBeginning {

    private static final int LONGEST_NAME = 200;

    private final RegisterImports imports;
    private final ImportRun run;
    private final Documents documents;
    private final IdempotentRequest request;
    private final TransactionTemplate transactions;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ImportBeginning(
            RegisterImports imports,
            ImportRun run,
            Documents documents,
            IdempotentRequest request,
            TransactionTemplate transactions,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.imports = imports;
        this.run = run;
        this.documents = documents;
        this.request = request;
        this.transactions = transactions;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A list that was sent.
     *
     * @param on the day of the list
     * @param fileName as the sender calls it
     */
    public record SentList(LocalDate on, String fileName, byte[] bytes) {}

    /**
     * Begins, once for a request that is repeated; what is made of it is read by its number.
     *
     * @throws Problem {@link Kind#INVALID} at {@code listOn} or {@code file}; {@link Kind#TOO_LARGE}; {@link Kind#CONFLICT}
     *     {@code register-import.open} while another one is open, with its number as {@code import}
     */
    public long begin(SentList sent) {
        StaffMember by = access.commissioner();
        if (sent.on().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid(
                    "register-import.list-on",
                    "listOn",
                    "This day is in the future. Enter the day that NACCC’s list is of");
        }
        ListReader.read(sent.bytes(), sent.on(), lines -> {});
        long id = transactions.call(() -> request.once(() -> keep(sent, by)));
        run.start(id, 0);
        return id;
    }

    private long keep(SentList sent, StaffMember by) {
        String sha256 = documents.keep(sent.bytes(), "text/csv").sha256();
        SentFile file = new SentFile(name(sent.fileName()), sha256, sent.bytes().length);
        long id = imports.begin(sent.on(), file, new Stamp(by.id(), by.name(), OffsetDateTime.now(clock)))
                .orElseThrow(() -> imports.open().map(this::open).orElseThrow());
        audit.changed(Edits.subject(id), "began with " + RegisterImport.called(sent.on()));
        return id;
    }

    private static String name(String typed) {
        String name = CleanText.line(typed);
        String shortened = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return shortened.isEmpty() ? "list.csv" : shortened;
    }

    private Problem open(RegisterImport other) {
        Stamp begun = other.begun();
        String stuck = other.isStuck(OffsetDateTime.now(clock))
                ? " It has not come forward for some minutes and can be given up."
                : "";
        return Problem.of(
                        Kind.CONFLICT,
                        "register-import.open",
                        begun.name() + " has an import open since "
                                + DateFormats.format(begun.at()
                                        .atZoneSameInstant(clock.getZone())
                                        .toLocalDateTime())
                                + ", of " + other.called() + "." + stuck + " Confirm it or give it up first.")
                .rule("P-11")
                .with("import", other.id());
    }
}
