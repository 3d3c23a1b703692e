package uk.gov.cafcass.intranet.kernel.staff;

import java.util.Set;
import java.util.function.Function;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.RecordedTrail;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;
import uk.gov.cafcass.intranet.kernel.testing.SampleAccounts;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** A database with one administrator in it, who is also the caller until the test says otherwise. */
public final class StaffFixture implements AutoCloseable {

    private static final Database SHARED = Database.with("kernel");

    public final Database database = SHARED;
    public final RecordedTrail audit = new RecordedTrail();
    public final FixedClock clock = FixedClock.on("2015-06-08");
    public final Transactions transactions = new Transactions(database);
    public final StaffMember administrator;
    public final FixedCaller caller;

    public StaffFixture() {
        database.execute("delete from kernel.api_token", "delete from kernel.notice", "delete from kernel.account");
        administrator = add("ada", "Ada Lane", Role.ADMINISTRATOR);
        caller = new FixedCaller(administrator);
        transactions
                .unit(KernelUnit.class, "kernel")
                .given(AuditTrail.class, audit)
                .given(Caller.class, caller)
                .given(java.time.Clock.class, clock);
    }

    /** A new account, without a password. */
    public StaffMember add(String username, String name, Role... roles) {
        Set<Role> held = Set.of(roles);
        return new StaffMember(SampleAccounts.add(database, username, name, held), username, name, held);
    }

    /** One value of one row. */
    public String value(String sql) {
        return database.query(sql).get(0).get(0);
    }

    public <T> T call(Function<Services, T> work) {
        return transactions.call(work);
    }

    @Override
    public void close() {
        transactions.close();
    }
}
