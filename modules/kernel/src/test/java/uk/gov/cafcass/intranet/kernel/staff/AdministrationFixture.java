package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;

/**
 * The services for staff on a real database, with an administrator {@code adam} and an auditor {@code audrey} in it, a caller who
 * can be either, and an audit trail that the test can look at. The database is shared; closing empties it.
 */
final class AdministrationFixture implements AutoCloseable {

    private static final Database SHARED = Database.with("kernel");
    private static final Passwords PASSWORDS = new Passwords();

    final Database database = SHARED;
    final FixedClock clock = FixedClock.on("2026-11-23");
    final List<String> audited = new ArrayList<>();
    private StaffMember caller = new StaffMember(0, "adam", "Adam Ashe", Set.of(Role.ADMINISTRATOR));

    AdministrationFixture() {
        database.execute(
                "insert into kernel.account (username, name, email) values ('adam', 'Adam Ashe', ''), ('audrey', 'Audrey Bell', '')",
                "insert into kernel.account_role select id, case username when 'adam' then 'ADMINISTRATOR' else 'AUDITOR' end"
                        + " from kernel.account");
    }

    /** Whoever asks from now on. */
    void as(String username, Role... roles) {
        caller = new StaffMember(0, username, username, Set.of(roles));
    }

    <T> T accounts(Function<Accounts, T> work) {
        return run(entities -> work.apply(new Accounts(entities, PASSWORDS, new SignedIn(), new Recorded())));
    }

    <T> T tokens(Function<ApiTokens, T> work) {
        return run(entities -> work.apply(new ApiTokens(entities, new SignedIn(), new Recorded(), clock)));
    }

    <T> T teams(Function<Teams, T> work) {
        return run(entities -> work.apply(
                new Teams(entities, new Places(new Sql(database.dataSource())), new SignedIn(), new Recorded())));
    }

    <T> T signIn(Function<SignIn, T> work) {
        return run(entities -> work.apply(new SignIn(entities, PASSWORDS, new Recorded(), clock)));
    }

    private <T> T run(Function<EntityManager, T> work) {
        return database.inTransaction("kernel", work);
    }

    /** {@code done}, or the first fault with its field, or what kind of no it was. */
    static String outcome(ThrowingCallable work) {
        try {
            work.call();
            return "done";
        } catch (Problem problem) {
            return problem.faults().isEmpty()
                    ? problem.kind().name()
                    : problem.faults().get(0).field() + ": "
                            + problem.faults().get(0).sentence();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    @Override
    public void close() {
        database.execute("delete from kernel.account", "delete from kernel.team");
    }

    private final class SignedIn implements Caller {
        @Override
        public StaffMember staff() {
            return caller;
        }

        @Override
        public boolean signedIn() {
            return true;
        }
    }

    private final class Recorded implements AuditTrail {
        @Override
        public void record(Act act, Subject subject, String what, @Nullable String why) {
            audited.add(caller.username() + " " + act + " " + subject.type() + " " + subject.id() + ": " + what);
        }
    }
}
