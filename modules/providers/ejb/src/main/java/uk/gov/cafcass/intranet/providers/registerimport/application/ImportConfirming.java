package uk.gov.cafcass.intranet.providers.registerimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.background.TransactionTemplate;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.outbox.Outbox;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationImpact;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.AccreditationSuspended;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Comparison;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportWarning;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.AccreditationChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport.Stamp;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImportEntity;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RegisterList;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.ImportRows;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterImports;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterSnapshots;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterWriting;
import uk.gov.cafcass.intranet.providers.registerimport.persistence.RegisterWriting.Numbers;

/**
 * Confirms an import (P-11), or gives it up. COMMISSIONER only. What is written is compared once more, while nobody else can write to the
 * register; it is what was previewed, or nothing.
 */
@ApplicationScoped
public class ImportConfirming {

    /** 20,000 lines that all change something take under a minute; a slow machine may need some of them. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final RegisterImports imports;
    private final ImportRows rows;
    private final RegisterSnapshots register;
    private final ListComparing comparing;
    private final RegisterWriting writing;
    private final ImportRun run;
    private final TransactionTemplate transactions;
    private final Outbox outbox;
    private final AccreditationImpact impact;
    private final Notices notices;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ImportConfirming(
            RegisterImports imports,
            ImportRows rows,
            RegisterSnapshots register,
            ListComparing comparing,
            RegisterWriting writing,
            ImportRun run,
            TransactionTemplate transactions,
            Outbox outbox,
            AccreditationImpact impact,
            Notices notices,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.register = register;
        this.comparing = comparing;
        this.writing = writing;
        this.run = run;
        this.transactions = transactions;
        this.outbox = outbox;
        this.impact = impact;
        this.notices = notices;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Writes what was previewed.
     *
     * @param version of the import as it was read
     * @param known which warnings the caller knows of
     * @throws Problem {@link Kind#CONFLICT} when it was confirmed or given up already or is still being read; {@link Kind#STALE} when
     *     the register changed since the preview, which is then made again; {@link Kind#INVALID} at {@code older} or
     *     {@code short}
     */
    public void confirm(long id, int version, Set<ImportWarning> known) {
        StaffMember by = access.commissioner();
        Optional<Integer> runs = transactions.call(LONGEST, () -> apply(id, version, known, by));
        if (runs.isPresent()) {
            run.start(id, runs.get());
            throw Problem.of(
                            Kind.STALE,
                            "register-import.stale",
                            "The register changed since this was compared with it, so nothing was changed now. It is being"
                                    + " compared again; look at what would change, then confirm that.")
                    .rule("A-2");
        }
    }

    /** Gives it up, however far it is meanwhile: nothing is changed, and another import can be begun. */
    public void giveUp(long id) {
        StaffMember by = access.commissioner();
        transactions.call(() -> {
            RegisterImportEntity locked = imports.lock(id);
            RegisterImport it = locked.value();
            if (!it.state().isOpen()) {
                throw over(it);
            }
            rows.forget(id);
            locked.end(ImportState.GIVEN_UP, act(by));
            audit.changed(Edits.subject(id), "gave up " + it.called());
            return true;
        });
    }

    /** Empty when it was written; otherwise how often it was read, to be read once more. */
    private Optional<Integer> apply(long id, int version, Set<ImportWarning> known, StaffMember by) {
        RegisterImportEntity locked = imports.lock(id);
        RegisterImport it = locked.value();
        if (it.state() != ImportState.PREVIEWED) {
            throw over(it);
        }
        Edits.mustBeSeen(version, it.version(), "import of", it.called());
        if (it.counts().isShort() && !known.contains(ImportWarning.SHORT)) {
            throw shorter(it);
        }
        if (!known.contains(ImportWarning.OLDER)) {
            imports.lastConfirmed(id)
                    .filter(last -> it.listOn().isBefore(last.listOn()))
                    .ifPresent(ImportConfirming::refuseOlder);
        }
        RegisterList list = ListReader.read(comparing.bytes(it), it.listOn(), lines -> {});
        register.lock();
        Comparison comparison = comparing.compare(it, list);
        if (!locked.isAsPreviewed(comparison)) {
            locked.readAgain(now());
            return Optional.of(locked.run());
        }
        Numbers numbers = writing.write(comparison.planned(), now(), by.id(), it.called() + ", import " + id);
        comparison.planned().accreditations().forEach(standing -> tell(standing, it, numbers));
        rows.complete(id);
        // The writing let go of all that was read before it.
        imports.lock(id).end(ImportState.CONFIRMED, act(by));
        String what = it.called() + ": " + comparison.counts().inWords();
        audit.changed(Edits.subject(id), "confirmed " + what);
        notices.tell(Role.COMMISSIONER, "Imported " + what, ProviderSubject.REGISTER_IMPORT.ref(id));
        return Optional.empty();
    }

    private static Problem shorter(RegisterImport it) {
        return Problem.invalid(
                "register-import.short",
                "short",
                it.counts().of(RowKind.LAPSED)
                        + " would lapse, more than stay. The file may have been cut off. Tick that you know");
    }

    private static void refuseOlder(RegisterImport last) {
        throw Problem.invalid(
                "register-import.older",
                "older",
                "This list is older than that of " + DateFormats.format(last.listOn())
                        + ", which was imported already. Tick that you know");
    }

    private void tell(AccreditationChange standing, RegisterImport it, Numbers numbers) {
        long organisation = numbers.of(standing.organisation());
        Optional<Long> centre = standing.centre().map(numbers::of);
        Holder holder = new Holder(organisation, centre);
        switch (standing.told()) {
            case SUSPENDED ->
                outbox.storeInOrder(
                        Edits.orderOf(holder),
                        new AccreditationSuspended(
                                organisation,
                                centre,
                                standing.scheme(),
                                it.listOn(),
                                Optional.empty(),
                                Cause.IMPORT,
                                impact.from(holder, it.listOn())));
            case LAPSED ->
                outbox.storeInOrder(
                        Edits.orderOf(holder),
                        new AccreditationLapsed(
                                organisation,
                                centre,
                                standing.scheme(),
                                it.listOn().minusDays(1),
                                Cause.IMPORT,
                                impact.from(holder, it.listOn())));
            case NOTHING -> {}
        }
    }

    private Problem over(RegisterImport it) {
        String what =
                switch (it.state()) {
                    case READING -> "This import is still being read. Wait until it is.";
                    case FAILED -> "This import stopped, and nothing was changed. Begin another one.";
                    case CONFIRMED -> "This import was confirmed already" + ended(it) + ".";
                    case GIVEN_UP -> "This import was given up" + ended(it) + ". Begin another one.";
                    case PREVIEWED -> "This import waits for confirmation.";
                };
        return Problem.of(Kind.CONFLICT, "register-import.over", what).rule("P-11");
    }

    private String ended(RegisterImport it) {
        return it.ended()
                .map(act -> " by " + act.name() + " on "
                        + DateFormats.format(
                                act.at().atZoneSameInstant(clock.getZone()).toLocalDateTime()))
                .orElse("");
    }

    private Stamp act(StaffMember by) {
        return new Stamp(by.id(), by.name(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
