package uk.gov.cafcass.intranet.kernel.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar in memory follows the list in the database, on every node, without asking twice (G-2). */
class WorkingCalendarsTest {

    private static final LocalDate DAY = LocalDate.parse("2027-06-04");
    private static final Set<Division> SCOTLAND = Set.of(Division.SCOTLAND);

    private final BankHolidaysFixture fixture = new BankHolidaysFixture();
    private final Node here = new Node();
    private final Node there = new Node();

    @AfterEach
    void closed() {
        here.entities.close();
        there.entities.close();
        fixture.close();
    }

    @Test
    void a_change_made_anywhere_is_seen_on_every_node_by_the_next_request() {
        assertThat(here.works(DAY)).isTrue();
        assertThat(there.works(DAY)).isTrue();
        fixture.edit(list -> list.add(DAY, SCOTLAND, "A great day"));
        assertThat(here.works(DAY)).isFalse();
        assertThat(there.works(DAY)).isFalse();
        BankHolidayDetails line = fixture.line("2027-06-04", Division.SCOTLAND);
        fixture.edit(list -> {
            list.remove(line.id(), line.version());
            return true;
        });
        assertThat(here.works(DAY)).isTrue();
        assertThat(there.works(DAY)).isTrue();
    }

    @Test
    void a_line_changed_by_hand_in_the_database_counts_too() {
        assertThat(here.works(DAY)).isTrue();
        fixture.database.execute(
                "insert into kernel.bank_holiday (day, division, name) values ('2027-06-04', 'SCOTLAND', 'By hand')");
        assertThat(here.works(DAY)).isFalse();
    }

    @Test
    void one_request_asks_once_and_the_list_is_read_only_after_a_change() {
        here.works(DAY);
        here.statements.clear();
        here.newRequest();
        for (int row = 0; row < 50; row++) {
            here.calendars.current(Scope.UNITED_KINGDOM);
            here.calendars.current(Scope.ENGLAND_AND_WALES);
        }
        assertThat(here.statements).containsExactly("select version from kernel.calendar_version");
    }

    @Test
    void who_observes_the_change_already_counts_by_the_new_calendar() {
        List<Boolean> working = new ArrayList<>();
        fixture.database.doInTransaction("kernel", entities -> {
            SeenVersion seen = new SeenVersion();
            CalendarVersion version = new CalendarVersion(entities, seen);
            WorkingCalendars calendars = new WorkingCalendars(entities, version);
            working.add(calendars.current(Scope.UNITED_KINGDOM).isWorkingDay(DAY));
            fixture.observer =
                    event -> working.add(calendars.current(Scope.UNITED_KINGDOM).isWorkingDay(event.from()));
            fixture.service(entities, seen).add(DAY, SCOTLAND, "A great day");
        });
        assertThat(working).containsExactly(true, false);
    }

    /** The number of a change that was rolled back must not come again for another one, or its calendar would be believed. */
    @Test
    void what_was_seen_of_a_change_that_is_rolled_back_is_not_believed_afterwards() {
        LocalDate other = LocalDate.parse("2027-06-11");
        SeenVersion seen = new SeenVersion();
        assertThatThrownBy(() -> fixture.database.doInTransaction("kernel", entities -> {
                    here.borrow(entities, seen);
                    fixture.service(entities, seen).add(DAY, SCOTLAND, "Never was");
                    assertThat(here.calendars.current(Scope.UNITED_KINGDOM).isWorkingDay(DAY))
                            .isFalse();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        here.giveBack();
        fixture.edit(list -> list.add(other, SCOTLAND, "Is"));
        assertThat(here.works(DAY)).isTrue();
        assertThat(here.works(other)).isFalse();
    }

    @Test
    void a_change_waits_for_who_holds_the_calendar() throws Exception {
        EntityManager holder = fixture.database.entityManager("kernel");
        try {
            holder.getTransaction().begin();
            WorkingCalendars calendars = new WorkingCalendars(holder, new CalendarVersion(holder, new SeenVersion()));
            assertThat(calendars.held(Scope.UNITED_KINGDOM).isWorkingDay(DAY)).isTrue();
            CompletableFuture<Object> change =
                    CompletableFuture.supplyAsync(() -> fixture.edit(list -> list.add(DAY, SCOTLAND, "A great day")));
            assertThatThrownBy(() -> change.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(there.works(DAY)).as("to look needs no waiting").isTrue();
            holder.getTransaction().commit();
            assertThat(change.get(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(there.works(DAY)).isFalse();
        } finally {
            holder.close();
        }
    }

    /** A node of the cluster: its memory, and a request at a time. */
    private final class Node {
        final EntityManager entities = fixture.database.entityManager("kernel");
        final List<String> statements = new ArrayList<>();
        private EntityManager using = entities;
        private SeenVersion seen = new SeenVersion();
        private final EntityManager listening = listening();
        final WorkingCalendars calendars =
                new WorkingCalendars(listening, new CalendarVersion(listening, new SeenVersionOfNode()));

        void newRequest() {
            seen = new SeenVersion();
            entities.clear();
        }

        void borrow(EntityManager other, SeenVersion otherSeen) {
            using = other;
            seen = otherSeen;
        }

        void giveBack() {
            using = entities;
            newRequest();
        }

        boolean works(LocalDate day) {
            newRequest();
            return calendars.current(Scope.UNITED_KINGDOM).isWorkingDay(day);
        }

        private EntityManager listening() {
            return (EntityManager) Proxy.newProxyInstance(
                    EntityManager.class.getClassLoader(),
                    new Class<?>[] {EntityManager.class},
                    (proxy, method, args) -> {
                        if (method.getName().startsWith("create")) {
                            statements.add(String.valueOf(args[0]));
                        }
                        try {
                            return method.invoke(using, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private final class SeenVersionOfNode extends SeenVersion {
            @Override
            public @Nullable Long get() {
                return seen.get();
            }

            @Override
            public void set(@Nullable Long version) {
                seen.set(version);
            }
        }
    }
}
