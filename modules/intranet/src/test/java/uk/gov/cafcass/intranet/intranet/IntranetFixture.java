package uk.gov.cafcass.intranet.intranet;

import jakarta.enterprise.event.Event;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.Fired;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;
import uk.gov.cafcass.intranet.kernel.testing.Visit;

/** The kernel's own screens on real services and a real database, on 24 November 2026. */
public final class IntranetFixture implements AutoCloseable {

    private final Database database = Database.with("kernel");
    private final Transactions transactions = new Transactions(database);
    private final SignedInCaller caller = new SignedInCaller();
    public final FixedClock clock = FixedClock.on("2026-11-24");
    /** What the trail was told. */
    public final List<String> audited = new ArrayList<>();

    public final StaffMember adam = add("adam", "Adam Ashe", Role.ADMINISTRATOR);
    public final StaffMember gwen = add("gwen", "Gwen Price", Role.GOVERNANCE);
    public final StaffMember fay = add("fay", "Fay Cole", Role.PRACTITIONER);

    public IntranetFixture() {
        transactions
                .unit(KernelUnit.class, "kernel")
                .given(Clock.class, clock)
                .given(Event.class, new Fired())
                .given(Caller.class, caller)
                .given(SignedInCaller.class, caller)
                .given(AuditTrail.class, new Told());
    }

    /** Who asks for every bean of a type gets these. */
    @SafeVarargs
    public final <T> void beans(Class<T> type, Class<? extends T>... classes) {
        transactions.beans(type, classes);
    }

    /** What the address of the page says from now on, each name before its value. */
    public void address(String... namesAndValues) {
        transactions.given(HttpServletRequest.class, Visit.of(namesAndValues).request());
    }

    /** Does something with the services as somebody, in one transaction; not within another. */
    public <T> T as(StaffMember who, Function<Services, T> work) {
        caller.is(who);
        return transactions.call(work);
    }

    /** Does something with the services as somebody, in one transaction. */
    public void doAs(StaffMember who, Consumer<Services> work) {
        as(who, services -> {
            work.accept(services);
            return Boolean.TRUE;
        });
    }

    /** Does something with the services as somebody, in one transaction, and takes it back, so that the next test begins as this one did. */
    public void rehearse(StaffMember who, Consumer<Services> work) {
        try {
            doAs(who, services -> {
                work.accept(services);
                throw new TakenBack();
            });
        } catch (TakenBack done) {
            // as it was meant
        }
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public void execute(String statement) {
        database.execute(statement);
    }

    /** The first column of the first row. */
    public String value(String sql) {
        return database.query(sql).get(0).get(0);
    }

    private StaffMember add(String username, String name, Role role) {
        database.execute(
                "insert into kernel.account (username, name) values ('" + username + "', '" + name + "')",
                "insert into kernel.account_role select id, '" + role + "' from kernel.account where username = '"
                        + username + "'");
        long id = Long.parseLong(value("select id from kernel.account where username = '" + username + "'"));
        return new StaffMember(id, username, name, Set.of(role));
    }

    @Override
    public void close() {
        transactions.close();
        database.close();
    }

    private final class Told implements AuditTrail {
        @Override
        public void record(Act act, Subject subject, String what, @Nullable String why) {
            audited.add(act + " " + subject.id() + ": " + what);
        }
    }
}
