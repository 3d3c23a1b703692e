package uk.gov.cafcass.intranet.providers.registerimport.application;

import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.background.BackgroundTasks;
import uk.gov.cafcass.intranet.kernel.background.TransactionTemplate;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;
import uk.gov.cafcass.intranet.kernel.idempotency.IdempotentRequest;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportBeginning.SentList;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportWarning;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** Imports on a real database. What goes on in the background waits until the test lets it. */
final class ImportFixture implements AutoCloseable {

    static final LocalDate DAY = LocalDate.parse("2026-11-24");

    final ProvidersFixture providers = new ProvidersFixture();
    private final Deque<Runnable> background = new ArrayDeque<>();

    ImportFixture() {
        providers
                .transactions
                .given(TransactionTemplate.class, new TestTransactions())
                .given(BackgroundTasks.class, new LaterOn());
    }

    /** Does something with services that make their own transactions. */
    <T> void outside(Role role, Class<T> service, Consumer<T> work) {
        T made = providers.<T>as(role, s -> s.get(service));
        providers.outside(role, () -> work.accept(made));
    }

    long begin(Role role, LocalDate on, byte[] bytes, @Nullable String key) {
        long[] id = new long[1];
        ImportBeginning beginning = providers.<ImportBeginning>as(role, s -> {
            if (key != null) {
                s.get(IdempotentRequest.class).under(key, "POST " + on, () -> Fingerprint.sha256(bytes));
            }
            return s.get(ImportBeginning.class);
        });
        providers.outside(role, () -> id[0] = beginning.begin(new SentList(on, "list.csv", bytes)));
        return id[0];
    }

    long begin(ListText list) {
        return begin(Role.COMMISSIONER, DAY, list.bytes(), null);
    }

    /** Lets the background come to its end. */
    void read() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /** Whatever was to be done in the background is lost, as when the server dies. */
    void die() {
        background.clear();
    }

    long preview(ListText list) {
        long id = begin(list);
        read();
        return id;
    }

    void confirm(long id) {
        confirm(Role.COMMISSIONER, id, of(id).version());
    }

    void confirm(Role role, long id, int version, ImportWarning... known) {
        outside(role, ImportConfirming.class, s -> s.confirm(id, version, Set.of(known)));
    }

    void giveUp(long id) {
        outside(Role.COMMISSIONER, ImportConfirming.class, s -> s.giveUp(id));
    }

    RegisterImport of(long id) {
        return view(id).it();
    }

    ImportView view(long id) {
        return providers.commission(s -> s.get(ImportReading.class).of(id));
    }

    List<ImportRow> rows(long id, RowKind kind) {
        return providers.commission(s -> s.get(ImportReading.class).rows(id, kind, 100, 0));
    }

    @Override
    public void close() {
        providers.close();
    }

    private final class TestTransactions extends TransactionTemplate {

        TestTransactions() {
            super((UserTransaction) Proxy.newProxyInstance(
                    ImportFixture.class.getClassLoader(),
                    new Class<?>[] {UserTransaction.class},
                    (self, method, given) -> {
                        throw new UnsupportedOperationException(method.getName());
                    }));
        }

        @Override
        public <T> T call(Duration longest, Supplier<T> work) {
            return providers.transactions.call((Services s) -> work.get());
        }

        @Override
        public <T> T call(Supplier<T> work) {
            return call(Duration.ZERO, work);
        }
    }

    private final class LaterOn extends BackgroundTasks {
        @Override
        public void run(Runnable work) {
            background.add(work);
        }
    }
}
