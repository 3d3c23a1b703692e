package uk.gov.cafcass.intranet.kernel.workingdays;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;

/**
 * The service on a real database, with a caller, an audit trail and an observer that the test can look at. The database is
 * shared; closing puts the delivered list back.
 */
final class BankHolidaysFixture implements AutoCloseable {

    private static final Database SHARED = Database.with("kernel");

    static {
        SHARED.execute("create table public.delivered as select * from kernel.bank_holiday");
    }

    final Database database = SHARED;
    final List<String> audited = new ArrayList<>();
    final List<CalendarChanged> fired = new ArrayList<>();
    Role role = Role.GOVERNANCE;
    Consumer<CalendarChanged> observer = event -> {};

    /** Does something as one request, in one transaction. */
    <T> T edit(Function<BankHolidays, T> work) {
        return database.inTransaction("kernel", entities -> work.apply(service(entities)));
    }

    /** The service of one request. */
    BankHolidays service(EntityManager entities) {
        return service(entities, new SeenVersion());
    }

    /** The service of a request that shares what it has seen with others. */
    BankHolidays service(EntityManager entities, SeenVersion seen) {
        CalendarVersion version = new CalendarVersion(entities, seen);
        return new BankHolidays(
                entities, version, new SignedIn(), new Recorded(), FixedClock.on("2026-11-23"), new Fired());
    }

    /** The lines of a year. */
    List<BankHolidayDetails> year(int year) {
        return edit(list -> list.inYear(year));
    }

    /** The line of a day in a division. */
    BankHolidayDetails line(String day, Division division) {
        return year(Integer.parseInt(day.substring(0, 4))).stream()
                .filter(line -> line.day().toString().equals(day) && line.division() == division)
                .findFirst()
                .orElseThrow();
    }

    long version() {
        return Long.parseLong(database.query("select version from kernel.calendar_version")
                .get(0)
                .get(0));
    }

    @Override
    public void close() {
        database.execute(
                "delete from kernel.bank_holiday",
                "insert into kernel.bank_holiday overriding system value select * from public.delivered");
    }

    private final class SignedIn implements Caller {
        @Override
        public StaffMember staff() {
            return new StaffMember(7, "gwen", "Gwen Price", Set.of(role));
        }

        @Override
        public boolean signedIn() {
            return true;
        }
    }

    private final class Recorded implements AuditTrail {
        @Override
        public void record(Act act, Subject subject, String what, @Nullable String why) {
            audited.add(act + " " + subject.type() + ", " + subject.id() + ": " + what);
        }
    }

    private final class Fired implements Event<CalendarChanged> {
        @Override
        public void fire(CalendarChanged event) {
            fired.add(event);
            observer.accept(event);
        }

        @Override
        public <U extends CalendarChanged> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException("It belongs to the transaction");
        }

        @Override
        public <U extends CalendarChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException("It belongs to the transaction");
        }

        @Override
        public Event<CalendarChanged> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends CalendarChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException("There are no subtypes");
        }

        @Override
        public <U extends CalendarChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException("There are no subtypes");
        }
    }
}
